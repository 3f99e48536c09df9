package dialogue.render.pdf.layout;

import dialogue.plan.Status;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Mark;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.PageArea;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Passage;
import org.jspecify.annotations.Nullable;

/// A line of a cell as it is drawn: words, perhaps over several lines, and a status' shape before them.
///
/// @param shape may be null
/// @param link where the words lead to; may be null
public record CellText(Passage passage, Marks marks, @Nullable Status shape, @Nullable Link link) {

    /// An address on the web.
    ///
    /// @param tag the element of role LINK that holds the words
    public record Link(Tag tag, String address) {}

    public static CellText of(Passage passage, Marks marks) {
        return new CellText(passage, marks, null, null);
    }

    public static CellText paragraph(Passage passage, Tag parent) {
        return of(passage, Marks.under(parent, Role.PARAGRAPH, passage));
    }

    /// The same as part of something else.
    CellText as(Mark mark) {
        return new CellText(passage, Marks.all(mark, passage), shape, null);
    }

    float height() {
        return passage.height();
    }

    int lines() {
        return passage.lines().size();
    }

    /// Draws one line of the words.
    ///
    /// @param slack how far it is moved to the right
    void paint(Canvas canvas, int line, float x, float top, float slack) {
        var indent = shape == null ? 0 : Stylesheet.SHAPE_INDENT;
        canvas.line(passage.lines().get(line), marks, x + indent + slack, top - passage.baseline());
        if (link != null) {
            var width = passage.lines().get(line).width();
            canvas.link(link.tag(), link.address(),
                    new PageArea(x + slack, top - passage.leading(), x + slack + width, top));
        }
        if (shape != null && line == 0) {
            // it only repeats the word beside it
            canvas.mark(Artifact.LAYOUT);
            StatusShape.paint(canvas, shape, x, top - passage.leading() / 2);
        }
    }
}
