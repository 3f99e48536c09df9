package dialogue.render.pdf.tagged;

import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.TextLine;
import dialogue.render.pdf.text.Typefaces;
import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/// The page that is being drawn. Everything belongs to the mark that was set last; neighbours with the same mark share one marked-content
/// sequence. Points from the lower left corner.
public final class Canvas {

    /// Where a circle's Bézier handles lie, in parts of its radius.
    private static final float HANDLE = 0.5523f;
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private final Typefaces typefaces;
    private final Navigation navigation;
    private @Nullable Mark open;
    private @Nullable Color fill;
    private @Nullable Style font;

    Canvas(PdfContentByte content, Typefaces typefaces, Navigation navigation) {
        this.content = content;
        this.typefaces = typefaces;
        this.navigation = navigation;
    }

    /// Says what is drawn next.
    public void mark(Mark mark) {
        if (mark != open) {
            release();
            begin(mark);
            open = mark;
        }
    }

    /// Says what is drawn next: a figure that takes an area.
    public void figure(Tag tag, PageArea area) {
        mark(tag);
        tag.box(area);
    }

    /// Draws a line of text; sets the marks of its words.
    public void line(TextLine line, Marks marks, float x, float baseline) {
        if (marks.areSeveral()) {
            release();
        } else {
            mark(marks.of(0));
        }
        content.beginText();
        content.setTextMatrix(x, baseline);
        for (var fragment : line.fragments()) {
            if (marks.areSeveral()) {
                begin(marks.of(fragment.index()));
                show(fragment);
                content.endMarkedContentSequence();
            } else {
                show(fragment);
            }
        }
        content.endText();
    }

    public void rectangle(Color colour, float left, float bottom, float width, float height) {
        fill(colour);
        content.rectangle(left, bottom, width, height);
        content.fill();
    }

    public void disc(Color colour, float x, float y, float radius) {
        fill(colour);
        circle(x, y, radius);
        content.fill();
    }

    public void ring(Color colour, float width, float x, float y, float radius) {
        pen(colour, width);
        circle(x, y, radius);
        content.stroke();
    }

    /// Fills the area between points, given as x and y in turn.
    public void polygon(Color colour, float... points) {
        fill(colour);
        content.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], points[i + 1]);
        }
        content.closePath();
        content.fill();
    }

    public void frame(Color colour, float width, PageArea area) {
        pen(colour, width);
        content.rectangle(area.left(), area.bottom(), area.right() - area.left(), area.top() - area.bottom());
        content.stroke();
    }

    public void rule(Color colour, float width, float fromX, float fromY, float toX, float toY) {
        pen(colour, width);
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    /// Draws the next rules in dashes, or whole ones again where `on` is 0.
    public void dash(float on, float off) {
        if (on > 0) {
            content.setLineDash(on, off, 0);
        } else {
            content.setLineDash(0);
        }
    }

    /// Adds a bookmark to the height `top` of this page, under the last one of the level above.
    ///
    /// @param level from 1
    public void bookmark(int level, String title, float top) {
        navigation.bookmark(level, title, top);
    }

    /// Makes an area of this page a link.
    ///
    /// @param tag the element of role LINK that holds the area's text, which is drawn already
    /// @param page where it leads to, counted from 1
    public void link(Tag tag, String words, PageArea area, int page) {
        release();
        navigation.link(tag, words, area, page);
    }

    /// Makes an area of this page a link to an address on the web.
    ///
    /// @param tag as of a link to a page
    public void link(Tag tag, String address, PageArea area) {
        release();
        navigation.link(tag, address, area);
    }

    /// A new page knows no mark, no colour and no font.
    void endPage() {
        release();
        fill = null;
        font = null;
    }

    /// Ends the sequence that is open: the next one begins anew even with the same mark.
    private void release() {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void begin(Mark mark) {
        switch (mark) {
            case Tag tag -> content.beginMarkedContentSequence(tag.element());
            case Artifact artifact ->
                content.beginMarkedContentSequence(ARTIFACT, artifact.properties(), true);
        }
    }

    private void show(TextLine.Fragment fragment) {
        var style = fragment.style();
        if (font == null || font.bold() != style.bold() || font.size() != style.size()) {
            content.setFontAndSize(typefaces.of(style).font(), style.size());
        }
        if ((font == null ? 0 : font.tracking()) != style.tracking()) {
            content.setCharacterSpacing(style.tracking());
        }
        font = style;
        fill(style.colour());
        content.showText(fragment.words());
    }

    private void fill(Color colour) {
        if (!colour.equals(fill)) {
            content.setColorFill(colour);
            fill = colour;
        }
    }

    private void pen(Color colour, float width) {
        content.setColorStroke(colour);
        content.setLineWidth(width);
    }

    private void circle(float x, float y, float radius) {
        var handle = radius * HANDLE;
        content.moveTo(x + radius, y);
        content.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        content.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        content.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        content.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    }
}
