package dialogue.render.pdf.chart;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.PageArea;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Passage;
import java.util.List;

/// The chart of status by pillar: a bar each, all on one scale. It is one figure; its text alternative lists every count.
public record ChartPieces(Typesetter typesetter) {

    private static final float GAP = 6;
    private static final float LABEL_SHARE = 0.29f;
    private static final float TIGHT_LABEL_SHARE = 0.4f;
    private static final float TOTAL_WIDTH = 34;
    private static final float PITCH = 20;
    private static final float TIGHT_PITCH = 16;

    /// A bar with its label, and the height both take.
    private record Labelled(Block.Bar bar, Passage label, float height) {}

    public List<Piece> pieces(Block.StatusChart chart, Tag parent) {
        var figure = parent.figure(new ChartWords(typesetter.wording()).alternative(chart));
        var bars = chart.bars().stream().map(this::labelled).toList();
        var legend = new ChartLegend(typesetter, chart.bars().stream().anyMatch(bar -> bar.unreported() > 0));
        var height = (float) bars.stream().mapToDouble(Labelled::height).sum() + legend.height();
        var unit = unit(chart.bars());
        return List.of(Piece.of(GAP, height, (canvas, top) -> {
            var layout = typesetter.layout();
            canvas.figure(figure, new PageArea(layout.left(), top - height, layout.right(), top));
            paintBars(new ChartPen(typesetter, canvas, figure), bars, unit, top);
            legend.paint(canvas, figure, top - height);
        }));
    }

    private Labelled labelled(Block.Bar bar) {
        var label = typesetter.lines(bar.label(), Stylesheet.TABLE, labelWidth() - 2 * Stylesheet.GUTTER);
        return new Labelled(bar, label, (typesetter.tight() ? TIGHT_PITCH : PITCH) + label.height() - label.leading());
    }

    private float labelWidth() {
        return typesetter.layout().textWidth() * (typesetter.tight() ? TIGHT_LABEL_SHARE : LABEL_SHARE);
    }

    /// The length that stands for one initiative.
    private float unit(List<Block.Bar> bars) {
        var most = bars.stream().mapToInt(Block.Bar::total).max().orElse(1);
        return (typesetter.layout().textWidth() - labelWidth() - TOTAL_WIDTH) / Math.max(1, most);
    }

    private void paintBars(ChartPen pen, List<Labelled> bars, float unit, float top) {
        var y = top;
        for (var one : bars) {
            paintBar(pen, one, unit, y - one.height() / 2);
            y -= one.height();
        }
    }

    private void paintBar(ChartPen pen, Labelled one, float unit, float middle) {
        pen.label(one.label(), typesetter.layout().left(), middle);
        var x = typesetter.layout().left() + labelWidth();
        for (var segment : one.bar().counts().entrySet()) {
            var width = segment.getValue() * unit;
            pen.segment(segment.getKey(), number(segment.getValue()), x, width, middle);
            x += width;
        }
        if (one.bar().unreported() > 0) {
            var width = one.bar().unreported() * unit;
            pen.outline(number(one.bar().unreported()), x, width, middle);
            x += width;
        }
        pen.label(typesetter.line(number(one.bar().total()), Stylesheet.TABLE.strong()), x + 2 * Stylesheet.GUTTER,
                middle);
    }

    private String number(int count) {
        return typesetter.wording().words(new Phrase.Count(count));
    }
}
