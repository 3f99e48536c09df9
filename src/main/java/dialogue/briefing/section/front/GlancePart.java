package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Standing;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.DialoguePhrases;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// At a glance: one page that stands alone, for a reader with two minutes.
public final class GlancePart {

    private final Content content;

    public GlancePart(Content content) {
        this.content = content;
    }

    public Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(lead(), true));
        blocks.add(new Block.KeyFigures(new Figures(content).all()));
        blocks.add(new Block.Heading(2, Phrase.say("glance.status")));
        blocks.add(new Block.StatusChart(Phrase.say("glance.chart"), bars()));
        blocks.addAll(new RecentMilestones(content).blocks());
        blocks.addAll(new Decisions(content).blocks());
        return new Section(Section.Part.GLANCE, "glance", Phrase.say("glance.title"), blocks);
    }

    private Phrase lead() {
        var asOf = Phrases.day(content.asOf());
        return content.previous().map(last -> Phrase.say("glance.lead", asOf, DialoguePhrases.named(last)))
                .orElse(Phrase.say("glance.lead_first", asOf));
    }

    private List<Block.Bar> bars() {
        var phrases = new Phrases(content);
        return content.review().plan().chapters().stream().map(key -> bar(phrases.pillar(key), key))
                .filter(bar -> bar.total() > 0).toList();
    }

    private Block.Bar bar(Phrase label, String pillar) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        var unreported = 0;
        for (var initiative : content.review().plan().initiatives()) {
            if (initiative.pillar().equals(pillar)) {
                unreported += count(counts, initiative);
            }
        }
        return new Block.Bar(label, counts, unreported);
    }

    private int count(EnumMap<Status, Integer> counts, Initiative initiative) {
        var status = Standing.of(content.review(), initiative.key()).status();
        status.ifPresent(one -> counts.merge(one, 1, Integer::sum));
        return status.isPresent() ? 0 : 1;
    }
}
