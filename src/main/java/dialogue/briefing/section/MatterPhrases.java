package dialogue.briefing.section;

import dialogue.briefing.Phrase;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.matter.Ask;
import dialogue.briefing.matter.Matter;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in words why a matter is one, what the two sides are asked, and what each proposes.
public final class MatterPhrases {

    private final Content content;

    public MatterPhrases(Content content) {
        this.content = content;
    }

    /// What gives it weight: its level, a legal step, a near date.
    public static Phrase weight(Matter matter) {
        var parts = new ArrayList<Phrase>();
        matter.weight().level().ifPresent(level -> parts.add(Phrase.say("matter.level", Phrases.word("level", level))));
        if (matter.weight().legalStep()) {
            parts.add(Phrase.say("matter.legal_step"));
        }
        matter.weight().soon().ifPresent(date -> parts.add(Phrase.say("matter.soon", new Phrase.Day(date))));
        return Phrase.joined(parts);
    }

    /// The reasons that do not already stand beside each other in the two parties' columns, each in a sentence.
    public List<Phrase> why(Matter matter) {
        return matter.reasons().stream()
                .filter(reason -> !(reason instanceof Attention.PartiesDiffer || reason instanceof Attention.Silent))
                .map(reason -> AttentionPhrases.why(reason, content.parties())).toList();
    }

    /// The kinds of all reasons, such as "Meeting overdue".
    public static Phrase kinds(Matter matter) {
        return Phrase.joined(matter.reasons().stream().map(AttentionPhrases::kind).distinct().toList());
    }

    /// What the two sides are asked to do.
    public Phrase ask(Matter matter) {
        if (matter.ask() != Ask.PROPOSAL) {
            return Phrases.word("ask", matter.ask());
        }
        var owners = content.parties().stream().filter(party -> proposal(matter.initiative(), party).isPresent())
                .toList();
        return Phrase.say(owners.size() == 1 ? "ask.proposal." + owners.getFirst().key() : "ask.proposal.both");
    }

    /// What a party proposes to raise, in its own words.
    public Optional<Phrase> proposal(Initiative initiative, Party party) {
        return content.review().report(party, initiative.key()).map(ReleasedReport::forDialogue)
                .filter(text -> !text.isEmpty()).map(Phrase::quote);
    }

    /// What both propose, each with its owner.
    public List<Phrase> proposals(Initiative initiative) {
        return content.parties().stream().flatMap(party -> proposed(initiative, party)).toList();
    }

    private Stream<Phrase> proposed(Initiative initiative, Party party) {
        return proposal(initiative, party).stream().map(words -> Phrase.say("why.says", Phrases.party(party), words));
    }

    /// How a party's proposal is introduced: in a party's own copy the other side's is what it is likely to ask.
    public String raises(Party party) {
        return content.review().audience().owner().filter(owner -> owner != party).map(_ -> "meeting.likely_ask")
                .orElse("why.says");
    }
}
