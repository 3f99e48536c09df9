package dialogue.operator.view.begin;

import dialogue.delivery.folder.Manifest;
import dialogue.intake.ReviewDays;
import dialogue.language.Language;
import dialogue.operator.answer.Answer;
import dialogue.operator.today.LastRevision;
import dialogue.operator.today.LookAtStanding.Standing;
import dialogue.operator.view.WatchView;
import dialogue.operator.view.WatchView.Health;
import dialogue.plan.Party;
import dialogue.run.Run;
import dialogue.run.upload.ReviewSight;
import dialogue.schedule.ScheduleStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where things stand, and the next step.
///
/// @param year of the newest closed review
/// @param last what was made of it last; null where nothing was yet
/// @param ledger what it knows; null where there is none yet
public record StatusView(int year, @Nullable Last last, @Nullable Ledger ledger, Next next) implements Answer {

    /// A revision.
    ///
    /// @param made the name of its folder
    /// @param changed true where the input is no longer what it was made from
    public record Last(String made, LocalDate asOf, boolean changed) {}

    /// What a ledger knows.
    ///
    /// @param running the numbers of the runs that are at work
    /// @param waiting messages that wait for somebody
    /// @param problems that stand
    /// @param firing the next; null where none has a day yet
    public record Ledger(List<Long> running, long waiting, long problems, @Nullable Firing firing,
            List<Collecting> reviews, Health health) {}

    /// A schedule's next firing.
    public record Firing(String schedule, Instant due) {}

    /// A review that takes in reports.
    ///
    /// @param canada how far it is; null where nobody can tell
    public record Collecting(int year, LocalDate deadline, @Nullable String canada, @Nullable String korea) {}

    /// What somebody does next.
    ///
    /// @param step a key that stays
    /// @param commands as they are typed; none where there is nothing to do
    public record Next(String step, List<String> commands) {}

    /// Tells where things stand.
    ///
    /// @param standing empty where there is no ledger yet
    public static StatusView of(LastRevision last, Optional<Standing> standing, Next next, Language language) {
        return new StatusView(last.year(), last.made().map(made -> last(made, last.changed())).orElse(null),
                standing.map(now -> ledger(now, language)).orElse(null), next);
    }

    private static Last last(Manifest made, boolean changed) {
        return new Last(made.key().name(), made.asOf(), changed);
    }

    private static Ledger ledger(Standing now, Language language) {
        return new Ledger(now.atWork().stream().map(Run::id).toList(), now.waiting(), now.problems(),
                now.next().map(StatusView::firing).orElse(null),
                now.reviews().stream().flatMap(StatusView::collecting).toList(),
                WatchView.of(now.condition(), language));
    }

    private static Firing firing(ScheduleStatus schedule) {
        return new Firing(schedule.name(), schedule.next().getFirst());
    }

    private static Stream<Collecting> collecting(ReviewSight review) {
        return review.days().map(ReviewDays::deadline).stream().map(deadline -> new Collecting(review.year(), deadline,
                presence(review, Party.CANADA), presence(review, Party.KOREA)));
    }

    private static @Nullable String presence(ReviewSight review, Party party) {
        return Optional.ofNullable(review.parties().get(party)).map(ReviewSight.Presence::key).orElse(null);
    }
}
