package dialogue.render.xlsx.form;

import dialogue.render.xlsx.book.BriefingWorkbook;
import dialogue.render.xlsx.book.PoiEnvironment;
import dialogue.render.xlsx.sheet.Widths;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// Writes a list of findings as a workbook: the list as a table, each line tied to its cell, and a sheet a copy with the marks.
public final class WorkListWorkbook {

    private static final String NAME = "findings";
    private static final List<Integer> WIDTHS = List.of(22, 11, 20, 14, 12, 24, 90);
    /// What Excel accepts on a sheet.
    private static final int MOST_LINKS = 65_530;

    private final WorkList list;
    private final BriefingWorkbook workbook;
    private final FormStyles styles;
    private int links;

    private WorkListWorkbook(WorkList list, BriefingWorkbook workbook) {
        this.list = list;
        this.workbook = workbook;
        this.styles = new FormStyles(workbook.getXSSFWorkbook(), list.language());
    }

    public static void write(WorkList list, OutputStream out) throws IOException {
        try (var _ = new PoiEnvironment(list.language()); var workbook = new BriefingWorkbook()) {
            new WorkListWorkbook(list, workbook).write();
            workbook.setActiveSheet(0);
            FormWorkbook.describe(workbook.getXSSFWorkbook(), list.language(), list.title(), list.day(), Map.of());
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private void write() {
        var sheet = workbook.createSheet(NAME);
        var widths = new Widths(WIDTHS, styles.base.line(), styles.base.digit());
        var next = 0;
        widths.fit(words(sheet.createRow(next++), styles.base.title, List.of(list.title())), 2);
        for (var sentence : sentences()) {
            words(sheet.createRow(next++), styles.base.lead, List.of(sentence));
        }
        var first = next;
        words(sheet.createRow(next++), styles.base.head, list.heads());
        for (var entry : list.entries()) {
            var row = sheet.createRow(next++);
            words(row, styles.base.text, entry.values());
            row.getCell(1).setCellStyle(entry.error() ? styles.base.alert : styles.base.muted);
            widths.fit(row, entry.values());
            link(row, entry);
        }
        widths.apply(sheet);
        frame(sheet, first, next - 1);
        list.copies().forEach(copy -> new CopySheet(list, copy, workbook, styles).write());
    }

    private void frame(SXSSFSheet sheet, int first, int last) {
        var page = new FormPage(list.audience(), list.title(), list.marking());
        page.set(sheet);
        FormPage.onOnePageAcross(sheet);
        sheet.createFreezePane(0, first + 1);
        sheet.setRepeatingRows(new CellRangeAddress(first, first, -1, -1));
        if (last > first) {
            new FormTable("Findings", list.heads(), first, last, list.title())
                    .addTo(workbook.getXSSFWorkbook().getSheet(NAME));
        }
    }

    /// The row's number leads to its cell in the copy.
    private void link(Row row, WorkList.Entry entry) {
        entry.place().filter(_ -> links < MOST_LINKS).ifPresent(place -> {
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + place.copy() + "'!"
                    + new CellReference(place.row() - 1, place.column()).formatAsString(false));
            row.getCell(3).setHyperlink(link);
            row.getCell(3).setCellStyle(styles.base.link);
            links++;
        });
    }

    private List<String> sentences() {
        return list.copies().isEmpty()
                ? list.sentences()
                : Stream.concat(list.sentences().stream(), Stream.of(list.aboutCopies())).toList();
    }

    static Row words(Row row, CellStyle style, List<String> words) {
        for (var at = 0; at < words.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellStyle(style);
            cell.setCellValue(ReportSheet.cut(words.get(at)));
        }
        return row;
    }
}
