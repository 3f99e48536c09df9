package dialogue.render.xlsx;

import dialogue.briefing.Block;
import dialogue.briefing.Column;
import dialogue.render.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/// A sheet that holds one table and nothing else: an Excel table with its head in the first row, filters, bands and a frozen head.
final class DataSheet {

    private final SXSSFSheet sheet;
    private final XSSFSheet definition;
    private final Styles styles;
    private final Wording wording;

    DataSheet(SXSSFSheet sheet, XSSFSheet definition, Styles styles, Wording wording) {
        this.sheet = sheet;
        this.definition = definition;
        this.styles = styles;
        this.wording = wording;
    }

    /// Writes the columns that a sheet has room for. An Excel table needs a row, so an empty one says that there is none.
    void write(Block.Table table) {
        var shown = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).place() != Column.Place.PAGE).toArray();
        var columns = IntStream.of(shown).mapToObj(table.columns()::get).toList();
        var heads = columns.stream().map(column -> wording.say("column." + column.key())).toList();
        var widths = Widths.of(columns);
        var rows = new Rows(sheet, styles, wording, widths);
        rows.words(styles.head, heads);
        table.rows().forEach(row -> rows.cells(IntStream.of(shown).mapToObj(row::get).toList()));
        if (table.rows().isEmpty()) {
            rows.words(styles.muted, none(columns.size()));
        }
        widths.apply(sheet);
        frame(table.name(), heads, rows.next());
    }

    private List<String> none(int columns) {
        var words = new ArrayList<>(Collections.nCopies(columns, ""));
        words.set(0, wording.say("none"));
        return words;
    }

    private void frame(String name, List<String> heads, int rows) {
        sheet.createFreezePane(Math.min(2, heads.size() - 1), 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        var area = new AreaReference(new CellReference(0, 0), new CellReference(rows - 1, heads.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        var table = definition.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        describe(table.getCTTable(), heads);
    }

    /// Rows are streamed, so the table cannot read its heads from them and is told.
    private static void describe(CTTable table, List<String> heads) {
        for (var column = 0; column < heads.size(); column++) {
            table.getTableColumns().getTableColumnArray(column).setName(heads.get(column));
        }
        table.addNewAutoFilter().setRef(table.getRef());
        var look = table.addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(true);
    }
}
