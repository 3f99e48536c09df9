package dialogue.render.pdf.chart;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.render.Wording;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// The chart in words: what a screen reader says in its place.
record ChartWords(Wording wording) {

    String alternative(Block.StatusChart chart) {
        var bars = chart.bars().stream().map(this::bar).collect(Collectors.joining("; "));
        return wording.words(Phrase.say("page.chart", chart.caption(), new Phrase.Name(bars)));
    }

    private String bar(Block.Bar bar) {
        var counts = new ArrayList<String>();
        bar.counts().forEach((status, count) -> counts.add(count("status." + status.key(), count)));
        if (bar.unreported() > 0) {
            counts.add(count("unreported", bar.unreported()));
        }
        return wording.words(Phrase.say("page.chart.bar", bar.label(), new Phrase.Count(bar.total()),
                new Phrase.Name(String.join(", ", counts))));
    }

    private String count(String key, int count) {
        return wording.words(Phrase.say("page.chart.count", Phrase.say(key), new Phrase.Count(count)));
    }
}
