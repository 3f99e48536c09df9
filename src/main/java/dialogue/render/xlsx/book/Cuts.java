package dialogue.render.xlsx.book;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/// The texts that were cut because a cell holds no more. The sheet of findings comes last but one and tells each.
public final class Cuts {

    /// The most characters that Excel keeps in a cell.
    static final int LONGEST = 32_767;

    private final List<Cut> cuts = new ArrayList<>();

    /// A text that was cut.
    ///
    /// @param sheet its sheet's name
    /// @param length what it had, in characters
    private record Cut(String sheet, String cell, int length) {}

    /// Gives the part of a text that a cell can hold, marked where it ends, and remembers that it was cut.
    public String fit(String words, String mark, String sheet, CellReference cell) {
        if (words.length() <= LONGEST) {
            return words;
        }
        cuts.add(new Cut(sheet, cell.formatAsString(false), words.length()));
        var end = LONGEST - mark.length() - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + " " + mark;
    }

    /// The findings with a row more for each cut.
    public Block.Table addTo(Block.Table findings) {
        var rows = new ArrayList<>(findings.rows());
        cuts.forEach(cut -> rows.add(findings.columns().stream().map(column -> cell(cut, column)).toList()));
        return new Block.Table(findings.name(), findings.caption(), findings.columns(), rows, findings.place());
    }

    private static Cell cell(Cut cut, ColumnHead column) {
        return switch (column.key()) {
            case "file" -> Cell.of(new Phrase.Name(cut.sheet()));
            case "field" -> Cell.of(new Phrase.Name(cut.cell()));
            case "severity" -> Cell.of(Phrase.say("severity.warning"));
            case "finding" ->
                Cell.of(Phrase.say("cut.finding", new Phrase.Count(cut.length()), new Phrase.Count(LONGEST)));
            default -> Cell.EMPTY;
        };
    }
}
