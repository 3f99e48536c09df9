package dialogue.briefing.section;

import dialogue.briefing.Phrase;
import dialogue.briefing.attention.Attention;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.Status;
import java.util.List;
import java.util.Objects;

/// Says in words why an initiative needs attention.
public final class AttentionPhrases {

    private AttentionPhrases() {}

    /// The kind of reason, such as "Forum not held".
    public static Phrase kind(Attention attention) {
        return Phrase.say("attention." + key(attention));
    }

    /// The reason itself, in a sentence.
    ///
    /// @param parties in the order of the copy
    public static Phrase why(Attention attention, List<Party> parties) {
        return switch (attention) {
            case Attention.Overdue(_, var due, var months) ->
                Phrase.say("why.overdue", new Phrase.Day(due), new Phrase.Count(months));
            case Attention.NotHeld notHeld -> notHeld(notHeld);
            case Attention.StepOverdue(_, var party, var due, var months) ->
                Phrase.say("why.step_overdue", Phrases.party(party), new Phrase.Day(due), new Phrase.Count(months));
            case Attention.Slipped(_, var before, var now) -> Phrase.say("why.slipped", status(before), status(now));
            case Attention.PartiesDiffer(_, var statuses) -> Phrase.joined(parties.stream()
                    .map(party -> Phrase.say("why.says", Phrases.party(party),
                            status(Objects.requireNonNull(statuses.get(party)))))
                    .toList());
            case Attention.Silent(_, var party) -> Phrase.say("why.silent", Phrases.party(party));
            case Attention.Unconfirmed(var initiative, var milestone) -> Phrase.say("why.unconfirmed",
                    milestone.title().isEmpty() ? Phrases.title(initiative) : Phrase.quote(milestone.title()),
                    new Phrase.Day(milestone.date()));
        };
    }

    private static Phrase notHeld(Attention.NotHeld reason) {
        var cadence = Phrases.word("cadence", reason.initiative().cadence());
        var months = new Phrase.Count(reason.monthsLate());
        var first = reason.lastHeld()
                .map(last -> Phrase.say("why.not_held", cadence, new Phrase.Day(last.date()), level(last), months))
                .orElse(Phrase.say("why.never_held", cadence, months));
        return Phrase.say("why.with_next", first,
                reason.next().map(AttentionPhrases::next).orElse(Phrase.say("why.no_next")));
    }

    private static Phrase next(Milestone next) {
        return Phrase.say(next.confirmed() ? "why.next" : "why.next_open", new Phrase.Day(next.date()));
    }

    private static Phrase level(Milestone milestone) {
        return milestone.level().map(level -> Phrase.say("at_level." + level.key()))
                .orElse(Phrase.none());
    }

    private static Phrase status(Status status) {
        return Phrases.word("status", status);
    }

    private static String key(Attention attention) {
        return switch (attention) {
            case Attention.Overdue _ -> "overdue";
            case Attention.NotHeld _ -> "not_held";
            case Attention.StepOverdue _ -> "step_overdue";
            case Attention.Slipped _ -> "slipped";
            case Attention.PartiesDiffer _ -> "parties_differ";
            case Attention.Silent _ -> "silent";
            case Attention.Unconfirmed _ -> "unconfirmed";
        };
    }
}
