package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.DialoguePhrases;
import dialogue.briefing.section.Phrases;
import java.util.ArrayList;

/// At a glance: one page that stands alone, for a reader with two minutes.
public final class GlancePart {

    private final Content content;

    public GlancePart(Content content) {
        this.content = content;
    }

    public Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(lead(), true));
        blocks.add(new Headline(content).block());
        blocks.add(new Block.KeyFigures(new Figures(content).all()));
        blocks.add(new Block.Heading(2, Phrase.say("glance.status")));
        blocks.add(new Block.StatusChart(Phrase.say("glance.chart"), new Bars(content).all()));
        blocks.addAll(new News(content).blocks());
        blocks.addAll(new Decisions(content).blocks());
        blocks.addAll(new NextDates(content).blocks());
        return new Section(Section.Part.GLANCE, "glance", Phrase.say("glance.title"), blocks);
    }

    private Phrase lead() {
        var asOf = Phrases.day(content.asOf());
        return content.previous().map(last -> Phrase.say("glance.lead", asOf, DialoguePhrases.named(last)))
                .orElse(Phrase.say("glance.lead_first", asOf));
    }
}
