package dialogue.render.xlsx.book;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/// The texts that were cut because a cell holds no more. The sheet of findings comes last but one and tells each.
public final class TruncatedTexts {

    /// The most characters that Excel keeps in a cell.
    static final int LONGEST = 32_767;

    private final List<Truncated> truncated = new ArrayList<>();

    /// A text that was cut.
    ///
    /// @param sheet its sheet's name
    /// @param length what it had, in characters
    private record Truncated(String sheet, String cell, int length) {}

    /// Gives the part of a text that a cell can hold, marked where it ends, and remembers that it was cut.
    public String fit(String words, String mark, String sheet, CellReference cell) {
        if (words.length() <= LONGEST) {
            return words;
        }
        truncated.add(new Truncated(sheet, cell.formatAsString(false), words.length()));
        var end = LONGEST - mark.length() - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + " " + mark;
    }

    /// The findings with a row more for each cut.
    public Block.Table addTo(Block.Table findings) {
        var rows = new ArrayList<>(findings.rows());
        truncated.forEach(one -> rows.add(findings.columns().stream().map(column -> cell(one, column)).toList()));
        return new Block.Table(findings.name(), findings.caption(), findings.columns(), rows, findings.medium());
    }

    private static Cell cell(Truncated one, ColumnHead column) {
        return switch (column.key()) {
            case "file" -> Cell.of(new Phrase.Name(one.sheet()));
            case "field" -> Cell.of(new Phrase.Name(one.cell()));
            case "severity" -> Cell.of(Phrase.say("severity.warning"));
            case "finding" ->
                Cell.of(Phrase.say("cut.finding", new Phrase.Count(one.length()), new Phrase.Count(LONGEST)));
            default -> Cell.EMPTY;
        };
    }
}
