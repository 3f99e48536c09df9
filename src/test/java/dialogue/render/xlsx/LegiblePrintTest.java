package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sheets are made smaller to be one page wide. Words of ten points stay seven high.
class LegiblePrintTest {

    private static final double LEAST = 7;
    private static final double WORDS = 10;

    @ParameterizedTest
    @CsvSource({"JOINT, ENGLISH, 5.25", "JOINT, FRENCH, 5.25", "JOINT, KOREAN, 6", "CANADA, FRENCH, 5.25",
            "KOREA, KOREAN, 6"})
    void nothingOnPaperIsSmallerThanSevenPoints(Audience audience, Language language, double digit) throws IOException {
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Workbooks.of(audience, language, 40)))) {
            for (var sheet : workbook) {
                var printed = (XSSFSheet) sheet;
                var scale = Math.min(1, paper(printed) / points(printed, digit));
                assertThat(scale * WORDS).as(sheet.getSheetName()).isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    /// In points between the margins.
    private static double paper(XSSFSheet sheet) {
        var wide = sheet.getPrintSetup().getPaperSize() == PrintSetup.LETTER_PAPERSIZE ? 11 : 297 / 25.4;
        return (wide - 2 * 0.4) * 72;
    }

    /// How wide what is printed is on the screen.
    private static double points(XSSFSheet sheet, double digit) {
        var workbook = sheet.getWorkbook();
        var area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
        var last = area == null
                ? sheet.getRow(0).getLastCellNum() - 1
                : new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell().getCol();
        return IntStream.rangeClosed(0, last)
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0 * digit).sum();
    }

    /// What the parties report stands side by side on paper, of both alike.
    @ParameterizedTest
    @CsvSource({"JOINT, ENGLISH", "CANADA, FRENCH", "KOREA, KOREAN"})
    void whatIsPrintedOfTheInitiativesHoldsTheProgressOfBothParties(Audience audience, Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Workbooks.of(audience, language, 40)))) {
            var name = Workbooks.wording(language).say("sheet.initiatives");
            var area = workbook.getPrintArea(workbook.getSheetIndex(name));
            var last = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell().getCol();
            var heads = IntStream.rangeClosed(0, last)
                    .mapToObj(column -> workbook.getSheet(name).getRow(0).getCell(column).getStringCellValue())
                    .toList();
            assertThat(heads).contains(Workbooks.wording(language).say("column.progress_canada"),
                    Workbooks.wording(language).say("column.progress_korea"));
        }
    }
}
