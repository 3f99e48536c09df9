package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.CellText;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// An agreement's ladder from left to right: a filled circle for each rung reached, with its date, and a hollow one for each other.
/// The dates stand on one line, however long a rung's name is.
public record LadderPieces(Typesetter typesetter) {

    private static final float GAP = 5;
    private static final float RADIUS = 4;
    private static final float TRACK = 1.2f;
    private static final float UNDER_TRACK = 3;

    public List<Piece> pieces(Block.Ladder ladder, Tag parent) {
        var list = parent.list(false);
        var rungs = ladder.rungs();
        var last = rungs.stream().filter(rung -> rung.reached().isPresent()).mapToInt(rungs::indexOf).max().orElse(-1);
        var stages = new ArrayList<Box>();
        var dates = new ArrayList<Box>();
        for (var i = 0; i < rungs.size(); i++) {
            var body = list.child(Role.ITEM).child(Role.BODY);
            var style = rungs.get(i).reached().isPresent() ? Stylesheet.TABLE : Stylesheet.SMALL;
            stages.add(box(Phrase.say("stage." + rungs.get(i).stage().key()), style.strong(), i, rungs.size(), body));
            dates.add(box(date(rungs.get(i), i < last), style, i, rungs.size(), body));
        }
        var names = height(stages);
        return List.of(Piece.of(GAP, 2 * RADIUS + UNDER_TRACK + names + height(dates), (canvas, top) -> {
            paintTrack(canvas, last < 0 ? 0 : stages.get(last).x() - typesetter.layout().left(), top - RADIUS);
            for (var i = 0; i < rungs.size(); i++) {
                paintRung(canvas, rungs.get(i), stages.get(i).x() + RADIUS, top - RADIUS);
                stages.get(i).paint(canvas, top - 2 * RADIUS - UNDER_TRACK);
                dates.get(i).paint(canvas, top - 2 * RADIUS - UNDER_TRACK - names);
            }
        }).tiedToNext());
    }

    private static float height(List<Box> boxes) {
        return (float) boxes.stream().mapToDouble(Box::height).max().orElse(0);
    }

    private Box box(Phrase phrase, Style style, int index, int rungs, Tag body) {
        var pitch = typesetter.layout().textWidth() / rungs;
        var width = pitch - 2 * Stylesheet.GUTTER;
        return Box.of(typesetter.layout().left() + index * pitch, width,
                CellText.paragraph(typesetter.lines(phrase, style, width), body));
    }

    /// A rung below one that is reached was passed on a day that is not known: it shows a dash, and is not called open.
    private static Phrase date(Block.Rung rung, boolean passed) {
        var without = passed ? new Phrase.Name("–") : Phrase.say("page.open");
        return rung.reached().<Phrase>map(Phrase.Day::new).orElse(without);
    }

    private void paintTrack(Canvas canvas, float reached, float y) {
        var left = typesetter.layout().left();
        canvas.mark(Artifact.LAYOUT);
        canvas.rule(Stylesheet.RULE, TRACK, left + reached, y, typesetter.layout().right(), y);
        canvas.rule(Stylesheet.GOOD, TRACK, left, y, left + reached, y);
    }

    private static void paintRung(Canvas canvas, Block.Rung rung, float x, float y) {
        if (rung.reached().isPresent()) {
            canvas.disc(Stylesheet.GOOD, x, y, RADIUS);
        } else {
            canvas.disc(Color.WHITE, x, y, RADIUS);
            canvas.ring(Stylesheet.OPEN, 0.9f, x, y, RADIUS - 0.45f);
        }
    }
}
