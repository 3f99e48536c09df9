package dialogue.render.xlsx.sheet;

import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Line.Tone;
import dialogue.briefing.Phrase;
import dialogue.plan.PlanDate;
import dialogue.plan.PlanDate.Precision;
import dialogue.render.xlsx.book.SheetContext;
import dialogue.render.xlsx.book.Styles;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// Writes the rows of one sheet, from the top down. A count becomes a number, a full date a date, everything else text; text that looks
/// like a formula stays text.
final class SheetRows {

    /// As wide as the button of a filter.
    private static final String BUTTON = "\u00a0mm";

    /// What Excel accepts on a sheet.
    private static final int MOST_LINKS = 65_530;

    private final SheetContext context;
    private final Styles styles;
    private final Widths widths;
    private int next;
    private int links;

    SheetRows(SheetContext context, Widths widths) {
        this.context = context;
        this.styles = context.styles();
        this.widths = widths;
    }

    /// The index of the row that the next call writes.
    int next() {
        return next;
    }

    void skip() {
        next++;
    }

    /// A new row, one line high.
    SXSSFRow add() {
        var row = context.sheet().createRow(next++);
        widths.fit(row, 1);
        return row;
    }

    /// A row of words, one a column, all in one style.
    void words(CellStyle style, List<String> words) {
        var row = add();
        for (var column = 0; column < words.size(); column++) {
            text(row.createCell(column), words.get(column), style);
        }
        widths.fit(row, words);
    }

    void words(CellStyle style, Phrase... phrases) {
        words(style, List.of(phrases).stream().map(context.wording()::words).toList());
    }

    /// A row of a table.
    ///
    /// @param words of its cells
    /// @param formulas what its cells are calculated by, one a cell
    void cells(List<Cell> cells, List<String> words, List<Optional<String>> formulas) {
        var row = add();
        for (var column = 0; column < cells.size(); column++) {
            var written = row.createCell(column);
            formulas.get(column).ifPresent(written::setCellFormula);
            cell(written, cells.get(column), words.get(column));
        }
        widths.fit(row, words);
    }

    /// A row of numbers behind their label.
    ///
    /// @param formulas what they are calculated by, one a number
    void numbers(String label, List<Integer> values, List<Optional<String>> formulas) {
        var row = add();
        text(row.createCell(0), label, styles.text);
        for (var i = 0; i < values.size(); i++) {
            var written = row.createCell(i + 1);
            formulas.get(i).ifPresent(written::setCellFormula);
            written.setCellValue(values.get(i));
            written.setCellStyle(styles.number);
        }
        widths.fit(row, List.of(label));
    }

    /// The heads of a table, with room for the buttons of its filters.
    void head(List<String> heads) {
        words(styles.head, heads);
        widths.fit(context.sheet().getRow(next - 1), heads.stream().map(head -> head + BUTTON).toList());
    }

    /// Fills a cell with what is typed in it: a number, a date, a status or words.
    void cell(SXSSFCell written, Cell cell, String words) {
        var only = cell.lines().size() == 1 ? cell.lines().getFirst() : Line.plain(Phrase.none());
        switch (only.phrase()) {
            case Phrase.Count(var value) -> {
                written.setCellValue(value);
                written.setCellStyle(styles.number);
            }
            case Phrase.Day(var date) when date.precision() == Precision.DAY -> day(written, date);
            case Phrase.Weekday(var date) when date.precision() == Precision.DAY -> day(written, date);
            case Phrase.Link(var address) -> link(written, address);
            case Phrase.State(var status) -> text(written, words, styles.of(status));
            default -> text(written, words, style(only.tone()));
        }
    }

    private void day(SXSSFCell written, PlanDate date) {
        written.setCellValue(date.earliest());
        written.setCellStyle(styles.date);
    }

    /// An address on the web; what is no address is shown as text.
    private void link(SXSSFCell written, String address) {
        text(written, address, styles.link);
        if (links++ < MOST_LINKS && isAddress(address)) {
            var link = context.definition().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address);
            written.setHyperlink(link);
        }
    }

    private static boolean isAddress(String address) {
        try {
            return new URI(address).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private CellStyle style(Tone tone) {
        return switch (tone) {
            case STRONG, KEY -> styles.strong;
            case MUTED, ASIDE -> styles.muted;
            case ALERT -> styles.alert;
            case PLAIN, GOOD, BEHIND -> styles.text;
        };
    }

    void text(SXSSFCell cell, String words, CellStyle style) {
        cell.setCellStyle(looksLikeFormula(words) ? styles.quoted(style) : style);
        if (!words.isEmpty()) {
            cell.setCellValue(
                    context.truncated().fit(words, context.wording().say("cut.mark"), context.sheet().getSheetName(),
                            new CellReference(cell.getRowIndex(), cell.getColumnIndex())));
        }
    }

    private static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }
}
