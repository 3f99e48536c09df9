package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The figures of the overview, calculated anew and after an edit.
class FormulasTest {

    private static XSSFWorkbook open(Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Workbooks.of(Audience.JOINT, language, 40)));
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        var formulas = new ArrayList<Cell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA && !cell.getCellFormula().startsWith("HYPERLINK")) {
                formulas.add(cell);
            }
        })));
        return formulas;
    }

    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private static String calculated(FormulaEvaluator evaluator, Cell cell) {
        var value = evaluator.evaluate(cell);
        return value.getCellType() == CellType.NUMERIC
                ? Double.toString(value.getNumberValue())
                : value.getStringValue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void calculateWhatTheirCachedValuesSay(Language language) throws IOException {
        try (var workbook = open(language)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var formulas = formulas(workbook);

            // six figures, a row of seven for the one pillar, and a standing an initiative
            assertThat(formulas).hasSize(6 + 7 + 40)
                    .allSatisfy(cell -> assertThat(calculated(evaluator, cell)).as(cell.getCellFormula())
                            .isEqualTo(cached(cell)));
        }
    }

    @Test
    void followAnEditOfAStatus() throws IOException {
        try (var workbook = open(Language.ENGLISH)) {
            var row = workbook.getSheet("Initiatives").getRow(1);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("On track");
            var before = figures(workbook);

            row.createCell(2).setCellValue("Delayed");

            assertThat(calculated(workbook.getCreationHelper().createFormulaEvaluator(), row.getCell(4)))
                    .isEqualTo("Delayed");
            assertThat(figures(workbook)).containsExactly(before.get(0), before.get(1), before.get(2) - 1,
                    before.get(3) + 1, before.get(4), before.get(5));
        }
    }

    private static List<Double> figures(XSSFWorkbook workbook) {
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        return formulas(workbook).stream().limit(6).map(cell -> evaluator.evaluate(cell).getNumberValue()).toList();
    }
}
