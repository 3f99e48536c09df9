package dialogue.render.pdf.chart;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.PageArea;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The chart of status by pillar: a bar each, and beside it the one of the last review, all on one scale. It is one figure; its text alternative lists
/// every count.
public record ChartPieces(Typesetter typesetter) {

    private static final float GAP = 6;
    private static final float LABEL_SHARE = 0.38f;
    private static final float TOTAL_WIDTH = 26;
    private static final float PITCH = 20;
    private static final float TIGHT_PITCH = 15;

    /// A bar with its label, the one of the last review, and the height they take.
    private record Labelled(Block.Bar bar, Passage label, Optional<Block.Bar> last, float height) {}

    public List<Piece> pieces(Block.StatusChart chart, Tag parent) {
        var figure = parent.figure(new ChartWords(typesetter.wording()).alternative(chart));
        var bars = labelled(chart.bars());
        var legend = new ChartLegend(typesetter, chart.bars().stream().anyMatch(bar -> bar.unreported() > 0));
        var heads = chart.bars().stream().anyMatch(Block.Bar::last) ? Stylesheet.SMALL.leading() : 0;
        var height = heads + (float) bars.stream().mapToDouble(Labelled::height).sum() + legend.height();
        return List.of(Piece.of(GAP, height, (canvas, top) -> {
            var layout = typesetter.layout();
            canvas.figure(figure, new PageArea(layout.left(), top - height, layout.right(), top));
            paintBars(new ChartPen(typesetter, canvas, figure), bars, top, heads);
            legend.paint(canvas, figure, top - height);
        }));
    }

    private List<Labelled> labelled(List<Block.Bar> bars) {
        var labelled = new ArrayList<Labelled>();
        for (var at = 0; at < bars.size(); at++) {
            if (!bars.get(at).last()) {
                labelled.add(labelled(bars.get(at), bars.stream().skip(at + 1L).findFirst().filter(Block.Bar::last)));
            }
        }
        return labelled;
    }

    private Labelled labelled(Block.Bar bar, Optional<Block.Bar> last) {
        var label = typesetter.lines(bar.label(), Stylesheet.TABLE, labelWidth() - 2 * Stylesheet.GUTTER);
        return new Labelled(bar, label, last,
                (typesetter.tight() ? TIGHT_PITCH : PITCH) + label.height() - label.leading());
    }

    private float labelWidth() {
        return typesetter.layout().textWidth() * LABEL_SHARE;
    }

    private void paintBars(ChartPen pen, List<Labelled> bars, float top, float heads) {
        var now = most(bars.stream().map(Labelled::bar));
        var before = most(bars.stream().flatMap(one -> one.last().stream()));
        var left = typesetter.layout().left() + labelWidth();
        var room = typesetter.layout().right() - left - (before > 0 ? 2 : 1) * TOTAL_WIDTH;
        var unit = room / Math.max(1, now + before);
        var beside = left + now * unit + TOTAL_WIDTH;
        bars.stream().flatMap(one -> one.last().stream()).findFirst().ifPresent(last -> pen.label(
                typesetter.line(typesetter.wording().words(last.label()), Stylesheet.SMALL), beside, top - heads / 2));
        var y = top - heads;
        for (var one : bars) {
            var middle = y - one.height() / 2;
            pen.label(one.label(), typesetter.layout().left(), middle);
            paintBar(pen, one.bar(), unit, left, middle);
            one.last().ifPresent(last -> paintBar(pen, last, unit, beside, middle));
            y -= one.height();
        }
    }

    private static int most(Stream<Block.Bar> bars) {
        return bars.mapToInt(Block.Bar::total).max().orElse(0);
    }

    private void paintBar(ChartPen pen, Block.Bar bar, float unit, float left, float middle) {
        var x = left;
        for (var segment : bar.counts().entrySet()) {
            var width = segment.getValue() * unit;
            pen.segment(segment.getKey(), number(segment.getValue()), x, width, middle);
            x += width;
        }
        if (bar.unreported() > 0) {
            var width = bar.unreported() * unit;
            pen.outline(number(bar.unreported()), x, width, middle);
            x += width;
        }
        pen.label(typesetter.line(number(bar.total()), Stylesheet.TABLE.strong()), x + Stylesheet.GUTTER, middle);
    }

    private String number(int count) {
        return typesetter.wording().words(new Phrase.Count(count));
    }
}
