package dialogue.briefing.section.change;

import dialogue.briefing.Phrase;
import dialogue.briefing.change.Change;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Party;
import java.util.Locale;
import java.util.Optional;

/// Says a change in words, by its two sides.
final class ChangePhrases {

    private ChangePhrases() {}

    /// Whose it is; no phrase for the plan's own.
    static Phrase party(Change change) {
        var party = switch (change) {
            case Change.Added _,Change.Ended _ -> Optional.<Party>empty();
            case Change.StatusMoved moved -> Optional.of(moved.party());
            case Change.DateMoved moved -> moved.party();
            case Change.Reworded reworded -> reworded.party();
        };
        return party.map(Phrases::party).orElse(Phrase.none());
    }

    static Phrase before(Change change) {
        return switch (change) {
            case Change.Added _,Change.Ended _ -> Phrase.none();
            case Change.StatusMoved moved -> new Phrase.State(moved.before());
            case Change.DateMoved moved -> new Phrase.Day(moved.before());
            case Change.Reworded reworded -> Phrase.quote(reworded.before());
        };
    }

    static Phrase now(Change change) {
        return switch (change) {
            case Change.Added _,Change.Ended _ -> Phrase.none();
            case Change.StatusMoved moved -> new Phrase.State(moved.now());
            case Change.DateMoved moved -> new Phrase.Day(moved.now());
            case Change.Reworded reworded -> Phrase.quote(reworded.now());
        };
    }

    static Phrase kind(Change change) {
        return Phrase.say("change." + switch (change) {
            case Change.Added _ -> "added";
            case Change.Ended _ -> "ended";
            case Change.StatusMoved _ -> "status";
            case Change.DateMoved(_, var party, _, _) -> party.isPresent() ? "step_date" : "plan_date";
            case Change.Reworded(_, _, var text, _, _) -> text.name().toLowerCase(Locale.ROOT);
        });
    }
}
