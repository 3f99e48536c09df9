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
import java.util.ArrayList;
import java.util.List;

/// The key figures, side by side in six columns with a rule over each: a list, so that each figure is read with its label.
public record KeyFigurePieces(Typesetter typesetter) {

    private static final float GAP = 12;
    private static final int COLUMNS = 6;
    private static final float BETWEEN = 9;
    private static final float RULE = 1.5f;
    private static final float UNDER_RULE = 4;

    public List<Piece> pieces(Block.KeyFigures figures, Tag parent) {
        var list = parent.list(false);
        var boxes = new ArrayList<Box>();
        for (var figure : figures.figures()) {
            boxes.add(box(figure, list.child(Role.ITEM).child(Role.BODY), boxes.size()));
        }
        var height = RULE + UNDER_RULE + (float) boxes.stream().mapToDouble(Box::height).max().orElse(0);
        return List.of(Piece.of(GAP, height, (canvas, top) -> paint(canvas, boxes, top)));
    }

    private Box box(Block.Figure figure, Tag body, int column) {
        var width = (typesetter.layout().textWidth() + BETWEEN) / COLUMNS - BETWEEN;
        var value = typesetter.lines(new Phrase.Count(figure.value()), Stylesheet.FIGURE, width);
        var label = typesetter.lines(Phrase.say("figure." + figure.key()), Stylesheet.SMALL, width);
        var entries = new ArrayList<>(List.of(CellText.paragraph(value, body), CellText.paragraph(label, body)));
        if (!figure.detail().phrase().isEmpty()) {
            var detail = typesetter.lines(figure.detail().phrase(),
                    Stylesheet.tone(Stylesheet.SMALL, figure.detail().tone()),
                    width);
            entries.add(CellText.paragraph(detail, body));
        }
        return new Box(typesetter.layout().left() + column * (width + BETWEEN), width, false, entries);
    }

    private static void paint(Canvas canvas, List<Box> boxes, float top) {
        canvas.mark(Artifact.LAYOUT);
        boxes.forEach(box -> canvas.rectangle(Stylesheet.ACCENT, box.x(), top - RULE, box.width(), RULE));
        boxes.forEach(box -> box.paint(canvas, top - RULE - UNDER_RULE));
    }
}
