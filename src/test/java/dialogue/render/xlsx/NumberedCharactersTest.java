package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Status;
import dialogue.render.HandmadeBriefing;
import dialogue.render.Inspected;
import dialogue.render.xlsx.book.BriefingWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A workbook's readers take `_x0041_` for an A (ECMA-376, 22.9.2.19): a text that holds those very characters comes out as it went in.
class NumberedCharactersTest {

    private static final String TEXT = "before _x000D_ _x0041__x005F_x0042_ _x00e9_ __x0043_x after, but _X0044_ _x45_ _x";

    @TempDir
    Path folder;

    private static Briefing briefing(String text) {
        var said = Phrase.quote(Text.same(text));
        var table = new Block.Table("Initiatives", Phrase.none(),
                List.of(ColumnHead.of("initiative", 9, ColumnHead.Kind.KEY),
                        ColumnHead.of("title", 45, ColumnHead.Kind.TEXT)),
                List.of(List.of(Cell.of(new Phrase.Name(text)), Cell.of(said))), ColumnHead.Medium.BOTH);
        var sections = List.of(new Section(Section.Part.GLANCE, "glance", said,
                List.of(new Block.StatusChart(Phrase.none(),
                        List.of(new Block.Bar(said, Map.of(Status.ON_TRACK, 1), 0, false))))),
                new Section(Section.Part.INITIATIVES, "initiatives", Phrase.none(), List.of(table)));
        var made = HandmadeBriefing.of(Audience.JOINT, sections);
        return new Briefing(made.audience(), made.first(), said, made.year(), made.asOf(), made.version(),
                made.markings(), made.checksum(), made.sections());
    }

    private static String part(byte[] workbook, String name) throws IOException {
        return Objects.requireNonNull(Workbooks.parts(workbook).get(name));
    }

    /// As Excel and LibreOffice read it.
    private static String decoded(String written) {
        return Pattern.compile("_x([0-9A-Fa-f]{4})_").matcher(written).replaceAll(
                number -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number.group(1), 16))));
    }

    @Test
    void standInACellAsTheyWereWritten() throws IOException {
        try (var read = new XSSFWorkbook(
                new ByteArrayInputStream(Workbooks.of(briefing(TEXT), Language.ENGLISH)))) {
            var row = read.getSheet("Initiatives").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(TEXT);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet2.xml", "xl/charts/chart1.xml", "docProps/core.xml"})
    void standInEveryPartAsTheyWereWritten(String part) throws IOException {
        assertThat(decoded(part(Workbooks.of(briefing(TEXT), Language.ENGLISH), part))).contains(TEXT);
    }

    @Test
    void standInTheHeaderOfEachSheet() throws IOException {
        var workbook = Workbooks.of(briefing(TEXT), Language.ENGLISH);
        for (var sheet : List.of("sheet1", "sheet2", "sheet3")) {
            assertThat(decoded(part(workbook, "xl/worksheets/" + sheet + ".xml").replaceAll("(?s).*<oddHeader>", "")))
                    .startsWith("&amp;L" + TEXT);
        }
    }

    @Test
    void areFoundByTheLookBeforePublication() throws IOException {
        var file = folder.resolve("briefing.xlsx");
        Files.write(file, Workbooks.of(briefing(TEXT), Language.ENGLISH));
        assertThat(Inspected.of(new XlsxInspector(), file).text()).contains(TEXT).doesNotContain("A_x0042_",
                "_x005F_x0041_",
                "_x005F_x000D_");
    }

    @Test
    void inAFormulaTheyStayWhatTheyAre() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new BriefingWorkbook()) {
            workbook.createSheet("One").createRow(0).createCell(0).setCellFormula("HYPERLINK(\"#A1\",\"P1_x0041_\")");
            workbook.writeAvoidingTempFiles(out);
        }
        assertThat(decoded(part(out.toByteArray(), "xl/worksheets/sheet1.xml")))
                .contains("&quot;P1_x0041_&quot;");
    }
}
