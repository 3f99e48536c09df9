package dialogue.render.xlsx.form;

import dialogue.render.xlsx.book.BriefingWorkbook;
import dialogue.render.xlsx.sheet.Widths;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// The sheet `report`: a row for each record to write, and some that are empty for what the form does not list.
final class ReportSheet {

    /// Rows whose key is to be filled in too.
    private static final int SPARE = 3;
    /// The most characters that Excel keeps in a cell.
    private static final int LONGEST = 32_767;
    /// An empty row has room to write in.
    private static final int LINES = 2;

    private final Form form;
    private final BriefingWorkbook workbook;
    private final SXSSFSheet sheet;
    private final FormStyles styles;
    private final Widths widths;

    ReportSheet(Form form, BriefingWorkbook workbook, FormStyles styles) {
        this.form = form;
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = workbook.createSheet(Form.REPORT);
        this.widths = new Widths(form.columns().stream().map(FormColumn::width).toList(), styles.base.line(),
                styles.base.digit());
    }

    void write() {
        new FormPage(form.audience(), form.title(), form.marking()).set(sheet);
        var next = 0;
        head(sheet.createRow(next++));
        for (var record : form.rows()) {
            record(sheet.createRow(next++), record);
        }
        for (var i = 0; i < SPARE; i++) {
            spare(sheet.createRow(next++));
        }
        frame();
        new Entries(form.columns(), sheet, next - 1).add();
        new FormTable("Report", form.heads(), 0, next - 1, form.title())
                .addTo(workbook.getXSSFWorkbook().getSheet(Form.REPORT));
        FormPage.lock(sheet);
    }

    private void head(Row row) {
        for (var at = 0; at < form.columns().size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(form.columns().get(at).head());
            cell.setCellStyle(styles.head(form.columns().get(at)));
        }
        widths.fit(row, LINES);
    }

    private void record(Row row, List<String> values) {
        var lines = LINES;
        for (var at = 0; at < values.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellStyle(styles.of(form.columns().get(at)));
            if (!values.get(at).isEmpty()) {
                cell.setCellValue(cut(values.get(at)));
                lines = Math.max(lines, widths.lines(at, values.get(at)));
            }
        }
        widths.fit(row, lines);
    }

    static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private void spare(Row row) {
        for (var at = 0; at < form.columns().size(); at++) {
            var column = form.columns().get(at);
            row.createCell(at)
                    .setCellStyle(column.kind() == FormColumn.Kind.KEY ? styles.openKey : styles.of(column));
        }
        widths.fit(row, LINES);
    }

    /// The heads and the first two columns stay in sight, and stand on each page.
    private void frame() {
        widths.apply(sheet);
        sheet.createFreezePane(2, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
        for (var at = 0; at < form.columns().size(); at++) {
            if (form.columns().get(at).endsPage()) {
                sheet.setColumnBreak(at);
            }
        }
    }
}
