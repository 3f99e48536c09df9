package dialogue.briefing.section.change;

import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Developments;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Keyed;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A line is told of each confirmed event, by what it is: met, signed, took effect, launched or delivered, decided or agreed, ended; and of each initiative whose
/// standing became completed, recovered from at risk, suspended or delayed, or slipped into one of these. Texts that were only reworded stand in the workbook.
final class SinceRows {

    /// What a line tells, in the order of the page.
    enum Deed implements Keyed {
        MET, SIGNED, TOOK_EFFECT, LAUNCHED, DECIDED, COMPLETED, RECOVERED, SLIPPED, ENDED;

        private static Deed of(Stage stage) {
            return switch (stage) {
                case HELD, VISIT, SUMMIT -> MET;
                case SIGNED -> SIGNED;
                case IN_FORCE, IN_EFFECT, RENEWED, REVISED -> TOOK_EFFECT;
                case TALKS_OPENED, DELIVERED, FOLLOWED_UP -> LAUNCHED;
                case PROPOSED, CONCLUDED, APPROVED, ADOPTED, ANNOUNCED -> DECIDED;
                case ENDED -> ENDED;
                case PRESIDENCY, ANNIVERSARY -> throw new IllegalArgumentException(stage + " is no deed");
            };
        }
    }

    /// A line.
    ///
    /// @param date empty where what changed is a status
    record Row(Deed deed, Optional<PlanDate> date, Phrase what, Optional<Initiative> initiative) {}

    private final Content content;
    private final Phrases phrases;

    SinceRows(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
    }

    /// By deed, then by date, then in the plan's order.
    List<Row> all() {
        var events = Developments.of(content).stream().map(this::event);
        var moved = content.review().plan().initiatives().stream().flatMap(one -> moved(one).stream());
        return Stream.concat(events, moved).sorted(Comparator.comparing(Row::deed)).toList();
    }

    private Row event(Milestone milestone) {
        var setting = Phrases.setting(milestone);
        var title = phrases.title(milestone);
        return new Row(Deed.of(milestone.stage()), Optional.of(milestone.date()),
                setting.isEmpty() ? title : Phrase.joined(List.of(title, setting)), phrases.initiative(milestone));
    }

    private Optional<Row> moved(Initiative initiative) {
        var before = content.statusBefore(initiative);
        var now = Standing.of(content.review(), initiative.key()).status();
        return before.flatMap(was -> now.flatMap(is -> deed(was, is).map(deed -> new Row(deed, Optional.empty(),
                Phrase.say(is.compareTo(was) < 0 ? "since.better" : "since.worse", Phrases.title(initiative),
                        Phrases.word("status", was),
                        Phrases.word("status", is)),
                Optional.of(initiative)))));
    }

    private static Optional<Deed> deed(Status before, Status now) {
        if (now == before) {
            return Optional.empty();
        }
        if (now == Status.COMPLETED) {
            return Optional.of(Deed.COMPLETED);
        }
        if (now.isTroubled()) {
            return before.compareTo(now) < 0 ? Optional.of(Deed.SLIPPED) : Optional.empty();
        }
        return before.isTroubled() ? Optional.of(Deed.RECOVERED) : Optional.empty();
    }
}
