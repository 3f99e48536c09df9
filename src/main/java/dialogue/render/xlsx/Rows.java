package dialogue.render.xlsx;

import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Line.Tone;
import dialogue.briefing.Phrase;
import dialogue.plan.PlanDate.Precision;
import dialogue.render.Wording;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// Writes the rows of one sheet, from the top down. A count becomes a number, a full date a date, everything else text; text that looks
/// like a formula stays text.
final class Rows {

    /// The most characters that Excel keeps in a cell.
    static final int LONGEST = 32_767;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Wording wording;
    private final Widths widths;
    private int next;

    Rows(SXSSFSheet sheet, Styles styles, Wording wording, Widths widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.wording = wording;
        this.widths = widths;
    }

    /// The index of the row that the next call writes.
    int next() {
        return next;
    }

    void skip() {
        next++;
    }

    /// A row of words, one a column, all in one style.
    void words(CellStyle style, List<String> words) {
        var row = sheet.createRow(next++);
        for (var column = 0; column < words.size(); column++) {
            text(row, column, words.get(column), style);
        }
        widths.fit(row, words);
    }

    void words(CellStyle style, Phrase... phrases) {
        words(style, List.of(phrases).stream().map(wording::words).toList());
    }

    /// A key figure: its label, its number and its detail.
    void figure(Phrase label, int value, Phrase detail) {
        var row = sheet.createRow(next++);
        text(row, 0, wording.words(label), styles.text);
        var number = row.createCell(1);
        number.setCellValue(value);
        number.setCellStyle(styles.figure);
        text(row, 2, wording.words(detail), styles.muted);
        row.setHeightInPoints(22);
    }

    void cells(List<Cell> cells) {
        var row = sheet.createRow(next++);
        for (var column = 0; column < cells.size(); column++) {
            cell(row, column, cells.get(column));
        }
        widths.fit(row, cells.stream().map(wording::words).toList());
    }

    private void cell(SXSSFRow row, int column, Cell cell) {
        var only = cell.lines().size() == 1 ? cell.lines().getFirst() : Line.plain(Phrase.none());
        switch (only.phrase()) {
            case Phrase.Count(var value) -> {
                var written = row.createCell(column);
                written.setCellValue(value);
                written.setCellStyle(styles.number);
            }
            case Phrase.Day(var date) when date.precision() == Precision.DAY -> {
                var written = row.createCell(column);
                written.setCellValue(date.earliest());
                written.setCellStyle(styles.date);
            }
            case Phrase.State(var status) -> text(row, column, wording.words(cell), styles.of(status));
            default -> text(row, column, wording.words(cell), style(only.tone()));
        }
    }

    private CellStyle style(Tone tone) {
        return switch (tone) {
            case STRONG -> styles.strong;
            case MUTED -> styles.muted;
            case PLAIN, GOOD, ALERT -> styles.text;
        };
    }

    private void text(SXSSFRow row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(looksLikeFormula(words) ? styles.quoted : style);
        if (!words.isEmpty()) {
            cell.setCellValue(words.length() > LONGEST ? cut(words) : words);
        }
    }

    private static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }

    private String cut(String words) {
        var mark = " " + wording.say("cut.mark");
        var end = LONGEST - mark.length();
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
