package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Edition;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Stamp;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.DialoguePhrases;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.plan.Pillar;
import java.util.ArrayList;
import java.util.List;

/// The cover: what this is, for whom, as of when, for which occasion, and what it covers.
public final class CoverPart {

    private final Content content;

    public CoverPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var title = title(content.edition());
        var subtitle = content.edition().meeting().isPresent()
                ? Phrase.say("cover.meeting", Phrases.name(content.review().year()))
                : Phrase.say("cover.subtitle");
        var cover = new Block.Cover(stamps(), sides("side"), title, subtitle, facts(), sides("ministry"));
        return new Section(Section.Part.COVER, "cover", title, List.of(cover));
    }

    /// The title of a briefing, which also heads its pages: the Dialogue of its year, or the meeting.
    public static Phrase title(Edition edition) {
        var meeting = edition.meeting().map(one -> Phrases.title(one, edition.review()));
        return meeting.orElse(Phrase.say("cover.title", Phrases.name(edition.review().year())));
    }

    private Phrase stamps() {
        return Phrase.joined(content.edition().stamps().stream().map(Stamp::words).toList());
    }

    private Phrase sides(String kind) {
        return Phrase.joined(content.parties().stream().map(party -> Phrase.say(kind + "." + party.key())).toList());
    }

    private List<Block.Fact> facts() {
        var facts = new ArrayList<Block.Fact>();
        if (content.edition().stamps().contains(Stamp.SAMPLE)) {
            facts.add(fact("sample", Phrase.say("cover.sample")));
        }
        facts.add(fact("edition", Phrases.word("edition", content.review().audience())));
        facts.add(fact("as_of", Phrases.day(content.asOf())));
        facts.add(fact("occasion", content.edition().meeting().map(one -> DialoguePhrases.named(one, content.review()))
                .orElse(DialoguePhrases.named(content.review()))));
        facts.add(fact("covers", covers()));
        content.previous().ifPresent(previous -> facts.add(fact("compared", DialoguePhrases.named(previous))));
        if (content.edition().leavesOut()) {
            facts.add(fact("left_out", leftOut()));
        }
        facts.add(fact("version", version()));
        return facts;
    }

    private Phrase covers() {
        var initiatives = content.review().plan().initiatives();
        var reported = initiatives.stream().map(Initiative::key)
                .filter(key -> content.review().reports(key).size() == Party.values().length)
                .count();
        if (content.edition().meeting().isPresent()) {
            return Phrase.say("cover.covers_meeting", new Phrase.Count(initiatives.size()),
                    new Phrase.Count((int) reported));
        }
        var pillars = initiatives.stream().map(Initiative::pillar).distinct().toList();
        var across = pillars.stream().filter(Pillar.CROSS_CUTTING::equals).count();
        return Phrase.say("cover.covers", new Phrase.Count(initiatives.size()), count(pillars.size() - across),
                count(reported), count(across));
    }

    private static Phrase count(long number) {
        return new Phrase.Count((int) number);
    }

    /// How many records were left out is for their own party to read. A joint copy only says that the briefing was made without refused records.
    private Phrase leftOut() {
        var review = content.review();
        return review.audience().owner().map(owner -> Phrase.say("cover.left_out.own",
                new Phrase.Count(review.leftOut()), new Phrase.Count(review.notesLeftOut()), Phrases.party(owner)))
                .orElse(Phrase.say("cover.left_out"));
    }

    private Phrase version() {
        var version = content.edition().version();
        if (content.edition().stamps().contains(Stamp.DRAFT)) {
            return Phrase.say("cover.version.draft");
        }
        if (version == 0) {
            return Phrase.say("cover.version.aside");
        }
        return version == 1
                ? Phrase.say("cover.version", Phrases.name(version))
                : Phrase.say("cover.version.replaces", Phrases.name(version), Phrases.name(version - 1));
    }

    private static Block.Fact fact(String key, Phrase value) {
        return new Block.Fact(Phrase.say("fact." + key), Cell.of(value));
    }
}
