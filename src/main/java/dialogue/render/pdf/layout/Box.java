package dialogue.render.pdf.layout;

import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Mark;
import java.util.List;

/// A cell with its lines, one entry below the other, at its place across the page.
///
/// @param x of the text's left edge, in points like `width`
/// @param right true where lines end at the right edge
public record Box(float x, float width, boolean right, List<Entry> entries) {

    public static Box of(float x, float width, Entry entry) {
        return new Box(x, width, false, List.of(entry));
    }

    /// The same as part of something else.
    Box as(Mark mark) {
        return new Box(x, width, right, entries.stream().map(entry -> entry.as(mark)).toList());
    }

    public float height() {
        return (float) entries.stream().mapToDouble(Entry::height).sum();
    }

    int lines() {
        return entries.stream().mapToInt(Entry::lines).sum();
    }

    float leading() {
        return (float) entries.stream().mapToDouble(entry -> entry.passage().leading()).max().orElse(0);
    }

    /// Draws all lines, the first one under `top`.
    public void paint(Canvas canvas, float top) {
        var y = top;
        for (var entry : entries) {
            for (var line = 0; line < entry.lines(); line++) {
                paint(canvas, entry, line, y);
                y -= entry.passage().leading();
            }
        }
    }

    /// Draws one line, counted over all entries; none where there are fewer.
    void paintLine(Canvas canvas, int index, float top) {
        var line = index;
        for (var entry : entries) {
            if (line < entry.lines()) {
                paint(canvas, entry, line, top);
                return;
            }
            line -= entry.lines();
        }
    }

    private void paint(Canvas canvas, Entry entry, int line, float top) {
        var slack = right ? width - entry.passage().lines().get(line).width() : 0;
        entry.paint(canvas, line, x, top, slack);
    }
}
