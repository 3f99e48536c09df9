package dialogue.briefing.section.chapter;

import dialogue.briefing.Line;
import dialogue.briefing.Line.Tone;
import dialogue.briefing.Phrase;
import dialogue.briefing.change.Change;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Party;
import dialogue.plan.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says a change in words: as a line of its initiative, and by its two sides.
final class ChangePhrases {

    private ChangePhrases() {}

    static Line line(Change change) {
        return switch (change) {
            case Change.Added _,Change.Ended _ -> Line.strong(kind(change));
            case Change.StatusMoved(_, var party, var before, var now) -> moved(before, now,
                    said(change, Optional.of(party), Phrases.word("status", before), Phrases.word("status", now)));
            case Change.DateMoved(_, var party, var before, var now) ->
                Line.plain(said(change, party, new Phrase.Day(before), new Phrase.Day(now)));
            case Change.Reworded(_, var party, var text, _, _) ->
                Line.muted(Phrase.say("changes.reworded", text(text, party)));
        };
    }

    /// The texts reworded, in one line; empty where there is none.
    static Optional<Line> reworded(List<Change> changes) {
        var texts = new ArrayList<Phrase>();
        for (var change : changes) {
            if (change instanceof Change.Reworded(_, var party, var text, _, _)) {
                texts.add(text(text, party));
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(Line.muted(Phrase.say("changes.reworded", Phrase.joined(texts))));
    }

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

    private static Phrase said(Change change, Optional<Party> party, Phrase before, Phrase now) {
        return party.map(one -> Phrase.say("changes.of_party", kind(change), Phrases.party(one), before, now))
                .orElse(Phrase.say("changes.of_plan", kind(change), before, now));
    }

    private static Phrase text(Change.RewordedText text, Optional<Party> party) {
        var words = Phrase.say("passage." + text.name().toLowerCase(Locale.ROOT));
        return party.map(one -> Phrase.say("passage.of", words, Phrases.party(one))).orElse(words);
    }

    /// The mark says without colour what the tone says with it.
    private static Line moved(Status before, Status now, Phrase said) {
        return now.compareTo(before) < 0
                ? new Line(Phrase.say("changes.better", said), Tone.GOOD)
                : new Line(Phrase.say("changes.worse", said), Tone.ALERT);
    }
}
