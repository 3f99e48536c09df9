package dialogue.briefing;

import java.util.List;

/// A field of a table: no line, one or several below each other. A single [Phrase.Count], [Phrase.Day] or [Phrase.State] is typed: in a workbook it
/// becomes a number, a date (if it is a full day) or a status.
public record Cell(List<Line> lines) {

    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        lines = said(List.copyOf(lines));
    }

    /// Most cells have one line, and it says something: a large review has a million of them.
    private static List<Line> said(List<Line> lines) {
        return lines.stream().allMatch(Line::isSaid) ? lines : lines.stream().filter(Line::isSaid).toList();
    }

    public static Cell of(Phrase phrase) {
        return new Cell(List.of(Line.plain(phrase)));
    }

    public static Cell of(Line... lines) {
        return new Cell(List.of(lines));
    }
}
