package dialogue.render.xlsx.form;

import dialogue.render.xlsx.book.BriefingWorkbook;
import dialogue.render.xlsx.sheet.Widths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// A copy of a file: its rows where the file has them, and a mark on each cell in which something was found, a colour and a comment.
final class CopySheet {

    /// A comment takes some thousand bytes while the workbook is made.
    private static final int MOST_MARKS = 5_000;

    private final WorkList list;
    private final WorkList.Copy copy;
    private final FormStyles styles;
    private final SXSSFSheet sheet;
    private final Widths widths;
    private final Map<WorkList.Place, List<WorkList.Entry>> marks;
    private int comments;

    CopySheet(WorkList list, WorkList.Copy copy, BriefingWorkbook workbook, FormStyles styles) {
        this.list = list;
        this.copy = copy;
        this.styles = styles;
        this.sheet = workbook.createSheet(copy.sheet());
        this.widths = new Widths(copy.widths(), styles.base.line(), styles.base.digit());
        this.marks = list.entries().stream()
                .filter(entry -> entry.place().filter(place -> place.copy().equals(copy.sheet())).isPresent())
                .collect(Collectors.groupingBy(entry -> entry.place().orElseThrow(), LinkedHashMap::new,
                        Collectors.toList()));
    }

    void write() {
        new FormPage(list.audience(), list.title(), list.marking()).set(sheet);
        var written = new ArrayList<Cell>();
        WorkListWorkbook.words(sheet.createRow(0), styles.headShown, copy.heads());
        for (var row : copy.rows()) {
            var line = sheet.createRow(row.number() - 1);
            WorkListWorkbook.words(line, styles.shown, row.values());
            widths.fit(line, row.values());
            line.forEach(written::add);
            written.forEach(cell -> mark(cell, row.number()));
            written.clear();
        }
        widths.apply(sheet);
        sheet.createFreezePane(2, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
        FormPage.lock(sheet);
    }

    private void mark(Cell cell, int row) {
        var found = marks.remove(new WorkList.Place(copy.sheet(), row, cell.getColumnIndex()));
        if (found != null) {
            cell.setCellStyle(found.stream().anyMatch(WorkList.Entry::error) ? styles.wrong : styles.doubtful);
            comment(cell, found.stream().map(WorkList.Entry::sentence).distinct().collect(Collectors.joining("\n")));
        }
    }

    private void comment(Cell cell, String words) {
        if (comments++ >= MOST_MARKS) {
            return;
        }
        var helper = sheet.getWorkbook().getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(words));
        comment.setAuthor("dialogue");
        // it belongs to the cell, though it stands beside it
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
        cell.setCellComment(comment);
    }
}
