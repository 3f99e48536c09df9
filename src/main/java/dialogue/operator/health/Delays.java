package dialogue.operator.health;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.Outbox;
import dialogue.intake.IntakeSettings;
import dialogue.language.Problem;
import dialogue.plan.Milestone;
import dialogue.run.check.ReviewDelays;
import dialogue.run.check.UpcomingMeetings;
import dialogue.schedule.ScheduleStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits longer than it should, though nothing is broken.
record Delays(Outbox outbox, UpcomingMeetings meetings, ReviewDelays reviews,
        Clock clock) {

    /// Within so many days of a meeting everything that is held is urgent, and else only what is held for some days.
    private static final int BEFORE_MEETING = 14;
    private static final Duration HELD = Duration.ofDays(3);
    private static final Duration QUEUED = Duration.ofHours(1);
    /// A schedule that makes the briefing of a closed review has had its time then.
    private static final int BRIEFED_AFTER = 30;

    List<Problem> all(List<ScheduleStatus> schedules) {
        var messages = outbox.all();
        return Stream.of(held(messages), queued(messages), paused(schedules), behind()).flatMap(each -> each).toList();
    }

    private Stream<Problem> held(List<Dispatch> messages) {
        var held = messages.stream().filter(each -> each.state() instanceof Held || each.state() instanceof Doubtful)
                .toList();
        var meeting = held.isEmpty() ? Optional.<Milestone>empty() : next();
        if (meeting.isPresent()) {
            return some(held.size(), "health.held-before-meeting", held.size(), meeting.get().key(),
                    meeting.get().date().earliest().toString());
        }
        var forDays = held.stream().filter(message -> isOlder(message.changed(), HELD)).count();
        return some(forDays, "health.held", forDays, HELD.toDays());
    }

    private static Stream<Problem> some(long many, String code, Object... details) {
        return many == 0 ? Stream.of() : Stream.of(Problem.of(Problem.Kind.FAILED, code, details));
    }

    private boolean isOlder(Instant since, Duration age) {
        return since.isBefore(clock.instant().minus(age));
    }

    /// A plan that cannot be read is told elsewhere.
    private Optional<Milestone> next() {
        try {
            var soon = today().plusDays(BEFORE_MEETING);
            return meetings.ahead(today()).stream().filter(each -> !each.date().earliest().isAfter(soon)).findFirst();
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return IntakeSettings.day(clock.instant());
    }

    private Stream<Problem> queued(List<Dispatch> messages) {
        var waiting = messages.stream().filter(each -> each.state() instanceof Queued)
                .filter(message -> isOlder(message.entered(), QUEUED)).count();
        return some(waiting, "health.mail-waits", waiting);
    }

    private static Stream<Problem> paused(List<ScheduleStatus> schedules) {
        var paused = schedules.stream().filter(ScheduleStatus::paused).map(ScheduleStatus::name).toList();
        return some(paused.size(), "health.paused", String.join(", ", paused));
    }

    /// A file of a review that does not tell whether it is open is told as it is.
    private Stream<Problem> behind() {
        try {
            return Stream.concat(told("health.review-late", reviews.late(today())),
                    told("health.not-briefed", reviews.unbriefed(today().minusDays(BRIEFED_AFTER))));
        } catch (Problem unclear) {
            return Stream.of(unclear);
        }
    }

    private static Stream<Problem> told(String code, Map<Integer, LocalDate> days) {
        return days.entrySet().stream().map(review -> Problem.of(Problem.Kind.FAILED, code,
                String.valueOf(review.getKey()), review.getValue().toString()));
    }
}
