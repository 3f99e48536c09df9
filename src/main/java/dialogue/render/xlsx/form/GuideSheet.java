package dialogue.render.xlsx.form;

import dialogue.render.xlsx.book.BriefingWorkbook;
import dialogue.render.xlsx.sheet.Widths;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// The sheet `guide`: what holds for the whole form, and what each column asks.
final class GuideSheet {

    private static final List<Integer> WIDTHS = List.of(26, 18, 68, 62);

    private final Form form;
    private final BriefingWorkbook workbook;
    private final SXSSFSheet sheet;
    private final FormStyles styles;
    private final Widths widths;
    private int next;

    GuideSheet(Form form, BriefingWorkbook workbook, FormStyles styles) {
        this.form = form;
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = workbook.createSheet(Form.GUIDE);
        this.widths = new Widths(WIDTHS, styles.base.line(), styles.base.digit());
    }

    void write() {
        new FormPage(form.audience(), form.title(), form.marking()).set(sheet);
        FormPage.onOnePageAcross(sheet);
        var guide = form.guide();
        widths.fit(add(styles.base.title, List.of(guide.title())), 2);
        guide.sentences().forEach(sentence -> add(styles.base.lead, List.of(sentence)));
        next++;
        var first = next;
        add(styles.base.head, guide.heads());
        guide.rows().forEach(row -> widths.fit(add(styles.base.text, row), row));
        widths.apply(sheet);
        new FormTable("Guide", guide.heads(), first, next - 1, guide.title())
                .addTo(workbook.getXSSFWorkbook().getSheet(Form.GUIDE));
        FormPage.lock(sheet);
    }

    private Row add(CellStyle style, List<String> words) {
        var row = sheet.createRow(next++);
        for (var at = 0; at < words.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(words.get(at));
            cell.setCellStyle(style);
        }
        return row;
    }
}
