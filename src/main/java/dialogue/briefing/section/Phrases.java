package dialogue.briefing.section;

import dialogue.briefing.Cell;
import dialogue.briefing.Phrase;
import dialogue.plan.Initiative;
import dialogue.plan.Keyed;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.Pillar;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The phrases that several parts share.
public final class Phrases {

    private final Content content;

    public Phrases(Content content) {
        this.content = content;
    }

    public static Phrase party(Party party) {
        return Phrase.say("party." + party.key());
    }

    public static Phrase word(String kind, Keyed word) {
        return Phrase.say(kind + "." + word.key());
    }

    public static Phrase day(LocalDate day) {
        return new Phrase.Day(PlanDate.day(day));
    }

    public static Phrase name(int number) {
        return new Phrase.Name(Integer.toString(number));
    }

    public static Phrase key(Initiative initiative) {
        return new Phrase.Name(initiative.key());
    }

    public static Phrase title(Initiative initiative) {
        return new Phrase.Quote(initiative.title(), initiative.courtesy());
    }

    /// Key and title, and that it is beyond the plan where it is.
    public static Phrase heading(Initiative initiative) {
        return Phrase.say(initiative.isBeyondPlan() ? "initiative.beyond" : "initiative.planned", key(initiative),
                title(initiative));
    }

    /// What a milestone is: its own title, or that of its initiative.
    public Phrase title(Milestone milestone) {
        return title(milestone, content.review());
    }

    public static Phrase title(Milestone milestone, ReleasedReview review) {
        return milestone.title().isEmpty()
                ? initiative(milestone, review).map(Phrases::title).orElse(Phrase.none())
                : Phrase.quote(milestone.title());
    }

    public Optional<Initiative> initiative(Milestone milestone) {
        return initiative(milestone, content.review());
    }

    /// What happened, happened on what the initiative was then, be it in the plan still or not; what is to come is of what goes on with it.
    private static Optional<Initiative> initiative(Milestone milestone, ReleasedReview review) {
        return milestone.initiative().flatMap(milestone.hasHappened(review.asOf())
                ? review.plan()::known
                : review.plan()::goingOn);
    }

    /// Where and at which level, as far as known.
    public static Phrase setting(Milestone milestone) {
        return Phrase.joined(Stream.of(Phrase.quote(milestone.place()), level(milestone))
                .filter(phrase -> !phrase.isEmpty()).toList());
    }

    public static Phrase level(Milestone milestone) {
        return milestone.level().map(level -> word("level", level)).orElse(Phrase.none());
    }

    public static Cell status(Optional<Status> status) {
        return status.map(one -> Cell.of(new Phrase.State(one))).orElse(Cell.EMPTY);
    }

    public static Cell date(Optional<PlanDate> date) {
        return date.map(day -> Cell.of(new Phrase.Day(day))).orElse(Cell.EMPTY);
    }

    /// The short label of a pillar with its number, or the words for what is cross-cutting.
    public Phrase pillar(String key) {
        return pillar(key, content.review());
    }

    /// The same as the plan of a review has it.
    public static Phrase pillar(String key, ReleasedReview review) {
        return review.plan().pillars().stream().filter(pillar -> pillar.key().equals(key)).map(Pillar::label)
                .findFirst()
                .map(label -> Phrase.say("pillar.numbered", new Phrase.Name(key), Phrase.quote(label)))
                .orElse(Phrase.say("pillar.cross_cutting"));
    }

    /// The leads of one side, by the names they bear on the as-of date.
    public Phrase leads(Initiative initiative, Party party) {
        return organizations(initiative.leads(party));
    }

    private Phrase organizations(List<String> keys) {
        var names = keys.stream().map(key -> content.review().plan().nameOn(key, content.asOf()).shortest()).toList();
        return names.isEmpty() ? Phrase.none() : Phrase.joined(names.stream().map(Phrase::quote).toList());
    }
}
