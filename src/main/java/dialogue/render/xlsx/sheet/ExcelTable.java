package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.render.xlsx.book.Formulas;
import dialogue.render.xlsx.book.SheetContext;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/// The Excel table over the rows of a data sheet: named, filtered, banded. Rows are streamed, so it cannot read its heads from them and is told.
final class ExcelTable {

    private final SheetContext context;
    private final Block.Table table;
    private final List<String> heads;
    private final int rows;

    ExcelTable(SheetContext context, Block.Table table, List<String> heads, int rows) {
        this.context = context;
        this.table = table;
        this.heads = heads;
        this.rows = rows;
    }

    void add() {
        var area = new AreaReference(new CellReference(0, 0), new CellReference(rows - 1, heads.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        var added = context.definition().createTable(area);
        added.setName(table.name());
        added.setDisplayName(table.name());
        describe(added.getCTTable());
    }

    private void describe(CTTable described) {
        for (var column = 0; column < heads.size(); column++) {
            described.getTableColumns().getTableColumnArray(column).setName(heads.get(column));
        }
        calculate(described);
        described.addNewAutoFilter().setRef(described.getRef());
        var look = described.addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(true);
    }

    /// A calculated column goes on into the rows that a reader adds.
    private void calculate(CTTable described) {
        for (var column = 0; column < heads.size(); column++) {
            var calculated = described.getTableColumns().getTableColumnArray(column);
            if (Formulas.isCalculated(table, table.columns().get(column))) {
                context.workbook().formulas().ifPresent(
                        formulas -> calculated.addNewCalculatedColumnFormula().setStringValue(formulas.standing()));
            }
        }
    }
}
