package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.plan.Status;
import dialogue.render.Wording;
import dialogue.render.xlsx.book.Formulas;
import dialogue.render.xlsx.book.SheetContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/// The figures of the status chart as rows of numbers: a row a pillar, a column a status, then those without a report. Each is a formula over the table of
/// initiatives, but for the last review, whose figures no edit changes.
///
/// @param caption what the chart shows
/// @param labels the pillars, in rows
/// @param series the statuses and "no report", in columns
/// @param counts by pillar, then by series
/// @param head the sheet row of the series' names; the first pillar follows
record ChartRows(String caption, List<String> labels, List<String> series, List<List<Integer>> counts, int head) {

    static ChartRows write(SheetContext context, SheetRows rows, Block.StatusChart chart) {
        var wording = context.wording();
        var series = series(wording);
        var heads = new ArrayList<>(List.of(wording.say("column.pillar")));
        heads.addAll(series);
        var head = rows.next();
        rows.words(context.styles().head, heads);
        chart.bars().forEach(bar -> rows.numbers(wording.words(bar.label()), counts(bar),
                formulas(context.workbook().formulas().filter(_ -> !bar.last()), head, rows.next())));
        return new ChartRows(wording.words(chart.caption()),
                chart.bars().stream().map(bar -> wording.words(bar.label())).toList(), series,
                chart.bars().stream().map(ChartRows::counts).toList(), head);
    }

    private static List<String> series(Wording wording) {
        var series = new ArrayList<String>();
        List.of(Status.values()).forEach(status -> series.add(wording.say("status." + status.key())));
        series.add(wording.say("unreported"));
        return series;
    }

    private static List<Integer> counts(Block.Bar bar) {
        var counts = new ArrayList<Integer>();
        List.of(Status.values()).forEach(status -> counts.add(bar.counts().getOrDefault(status, 0)));
        counts.add(bar.unreported());
        return counts;
    }

    private static List<Optional<String>> formulas(Optional<Formulas> formulas, int head, int row) {
        var statuses = Status.values().length;
        return IntStream.rangeClosed(1, statuses + 1).mapToObj(column -> formulas.map(all -> column <= statuses
                ? all.count(cell(row, 0), cell(head, column))
                : all.unreported(cell(row, 0), cell(row, 1) + ":" + cell(row, statuses)))).toList();
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString(false);
    }

    int firstRow() {
        return head + 1;
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
