package dialogue.render.xlsx;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Phrase;
import dialogue.plan.Status;
import dialogue.render.Wording;
import java.util.ArrayList;
import java.util.List;

/// The figures of the status chart as rows of numbers: a row a pillar, a column a status, then those without a report.
///
/// @param caption what the chart shows
/// @param labels the pillars, in rows
/// @param series the statuses and "no report", in columns
/// @param counts by pillar, then by series
/// @param firstRow the sheet row of the first pillar
record ChartRows(String caption, List<String> labels, List<String> series, List<List<Integer>> counts, int firstRow) {

    static ChartRows write(Rows rows, Styles styles, Wording wording, Block.StatusChart chart) {
        var series = new ArrayList<String>();
        List.of(Status.values()).forEach(status -> series.add(wording.say("status." + status.key())));
        series.add(wording.say("unreported"));
        var heads = new ArrayList<>(List.of(wording.say("column.pillar")));
        heads.addAll(series);
        rows.words(styles.head, heads);
        var first = rows.next();
        chart.bars().forEach(bar -> rows.cells(cells(bar)));
        return new ChartRows(wording.words(chart.caption()),
                chart.bars().stream().map(bar -> wording.words(bar.label())).toList(), series,
                chart.bars().stream().map(ChartRows::counts).toList(), first);
    }

    private static List<Cell> cells(Block.Bar bar) {
        var cells = new ArrayList<>(List.of(Cell.of(bar.label())));
        counts(bar).forEach(count -> cells.add(Cell.of(new Phrase.Count(count))));
        return cells;
    }

    private static List<Integer> counts(Block.Bar bar) {
        var counts = new ArrayList<Integer>();
        List.of(Status.values()).forEach(status -> counts.add(bar.counts().getOrDefault(status, 0)));
        counts.add(bar.unreported());
        return counts;
    }

    /// The chart in words, every figure of it, for a screen reader.
    String alternative() {
        var words = new StringBuilder(caption).append('.');
        for (var pillar = 0; pillar < labels.size(); pillar++) {
            words.append(' ').append(labels.get(pillar)).append(':');
            for (var one = 0; one < series.size(); one++) {
                if (counts.get(pillar).get(one) > 0) {
                    words.append(' ').append(series.get(one)).append(' ').append(counts.get(pillar).get(one))
                            .append(';');
                }
            }
        }
        return words.toString();
    }
}
