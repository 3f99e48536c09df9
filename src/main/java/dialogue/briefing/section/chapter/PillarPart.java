package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Standing;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Area;
import dialogue.plan.Initiative;
import dialogue.plan.Pillar;
import dialogue.plan.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A chapter a pillar, and one for what is cross-cutting: the aim of each area, a scorecard, and the initiatives area by area.
public final class PillarPart {

    private final Content content;
    private final Phrases phrases;
    private final InitiativeEntry entry;

    public PillarPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
        this.entry = new InitiativeEntry(content);
    }

    /// The chapters in the order of the pillars, the cross-cutting one last; without those that have no initiative.
    public List<Section> sections() {
        var pillars = content.review().plan().pillars().stream()
                .map(pillar -> chapter(pillar.key(), Phrase.quote(pillar.title())));
        return Stream.concat(pillars, Stream.of(chapter(Pillar.CROSS_CUTTING, Phrase.none())))
                .filter(section -> !section.blocks().isEmpty()).toList();
    }

    private Section chapter(String key, Phrase title) {
        var initiatives = content.review().plan().initiatives().stream().filter(one -> one.pillar().equals(key))
                .toList();
        return new Section(Section.Part.PILLAR, "pillar-" + key, phrases.pillar(key),
                initiatives.isEmpty() ? List.of() : blocks(key, title, initiatives));
    }

    private List<Block> blocks(String pillar, Phrase title, List<Initiative> initiatives) {
        var blocks = new ArrayList<Block>();
        if (!title.isEmpty()) {
            blocks.add(new Block.Paragraph(title, true));
        }
        blocks.add(new Block.Paragraph(scorecard(initiatives), false));
        content.review().plan().areas(pillar).forEach(area -> blocks.addAll(area(area, initiatives)));
        var loose = initiatives.stream().filter(initiative -> initiative.area().isEmpty()).toList();
        if (!loose.isEmpty()) {
            var all = loose.size() == initiatives.size();
            blocks.add(new Block.Heading(2, Phrase.say(all ? "pillar.initiatives" : "pillar.without_area")));
        }
        loose.forEach(initiative -> blocks.addAll(entry.blocks(initiative)));
        return blocks;
    }

    private Phrase scorecard(List<Initiative> initiatives) {
        var statuses = initiatives.stream().map(one -> Standing.of(content.review(), one.key()).status()).toList();
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.say("scorecard.all", new Phrase.Count(initiatives.size())));
        Arrays.stream(Status.values()).forEach(status -> count(parts, "scorecard." + status.key(),
                statuses.stream().filter(one -> one.filter(status::equals).isPresent()).count()));
        count(parts, "scorecard.unreported", statuses.stream().filter(one -> one.isEmpty()).count());
        return Phrase.joined(parts);
    }

    private static void count(List<Phrase> parts, String key, long count) {
        if (count > 0) {
            parts.add(Phrase.say(key, new Phrase.Count((int) count)));
        }
    }

    /// An area to which no initiative is tied keeps its aim and says so; before a meeting, where most of the plan is left out, it is left out too.
    private List<Block> area(Area area, List<Initiative> initiatives) {
        var tied = initiatives.stream().filter(one -> one.area().equals(Optional.of(area.key()))).toList();
        if (tied.isEmpty() && content.edition().meeting().isPresent()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2,
                Phrase.say("area.numbered", new Phrase.Name(area.key()), Phrase.quote(area.title()))));
        if (!area.aim().isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.quote(area.aim()), false));
        }
        if (tied.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.say("area.without_initiative"), true));
        }
        tied.forEach(one -> blocks.addAll(entry.blocks(one)));
        return blocks;
    }
}
