package dialogue.briefing.section.chapter;

import dialogue.briefing.AgreementStages;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Sources;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an initiative is, in few words: its rank among the matters, when it was promised for, the rungs that an agreement has reached, and its standing
/// at the last review where that was another one, and the numbers of its sources.
final class InitiativeWords {

    private static final Set<Cadence> RHYTHMS = EnumSet.of(Cadence.SEMIANNUAL, Cadence.ANNUAL, Cadence.BIENNIAL);

    private final Content content;

    InitiativeWords(Content content) {
        this.content = content;
    }

    Phrase aside(Initiative initiative) {
        var words = new ArrayList<Phrase>();
        content.rank(initiative)
                .ifPresent(rank -> words.add(Phrase.say("initiative.matter", new Phrase.Count(rank))));
        if (RHYTHMS.contains(initiative.cadence())) {
            words.add(Phrases.word("cadence", initiative.cadence()));
        }
        initiative.due().ifPresent(due -> words.add(Phrase.say("initiative.due", new Phrase.Day(due))));
        if (initiative.kind() == Kind.AGREEMENT) {
            words.addAll(rungs(initiative));
        }
        before(initiative, words);
        words.add(new Sources(content.review()).numbers(initiative.sources()));
        return Phrase.joined(words.stream().filter(phrase -> !phrase.isEmpty()).toList());
    }

    /// The rungs that have a date, and the one above them; an agreement may say that none has one.
    private List<Phrase> rungs(Initiative agreement) {
        var stages = new AgreementStages(content.review(), agreement);
        var ladder = stages.ladder();
        if (ladder.isEmpty()) {
            return List.of(Phrase.say("initiative.undated"));
        }
        var rungs = new ArrayList<Phrase>();
        ladder.forEach(rung -> rung.reached().ifPresent(day -> rungs
                .add(Phrase.say("initiative.rung", Phrases.word("stage", rung.stage()), new Phrase.Day(day)))));
        stages.next().ifPresent(next -> rungs.add(Phrase.say("initiative.rung_open", Phrases.word("stage", next))));
        return rungs;
    }

    private void before(Initiative initiative, List<Phrase> words) {
        var now = Standing.of(content.review(), initiative.key()).status();
        content.statusBefore(initiative).filter(status -> !now.equals(Optional.of(status)))
                .ifPresent(one -> words.add(Phrase.say("initiative.before", Phrases.word("status", one))));
    }
}
