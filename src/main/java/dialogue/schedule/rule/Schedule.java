package dialogue.schedule.rule;

import dialogue.occasion.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What fires when: a pure function of its configuration, the working days and, before a meeting, of the plan.
///
/// @param name of the configured schedule; before a meeting `NAME/MILESTONE/DAYS`
/// @param rule name of the configured schedule
/// @param definition as configured; another definition makes another schedule of it
/// @param year of the review whose reports are asked for; a briefing is of the newest closed one
/// @param times the next configured time after another one
/// @param maxLateness a firing later than this is missed
public record Schedule(String name, String rule, String definition, Occasion occasion, OptionalInt year, ZoneId zone,
        WorkingDays days,
        UnaryOperator<Optional<ZonedDateTime>> times, Duration maxLateness, RequestTemplate template) {

    /// The firings due after an instant, in their order; endless for a yearly schedule, none where a meeting has no day yet.
    public Stream<Firing> firings(Instant after) {
        return Stream.iterate(next(Optional.of(after.atZone(zone))), Optional::isPresent, this::next)
                .flatMap(Optional::stream).map(this::firing).dropWhile(firing -> !firing.due().isAfter(after));
    }

    /// True where it waits for a meeting to get its day.
    public boolean isUndated() {
        return next(Optional.of(Instant.EPOCH.atZone(zone))).isEmpty();
    }

    private Optional<ZonedDateTime> next(Optional<ZonedDateTime> after) {
        return times.apply(after);
    }

    private Firing firing(ZonedDateTime scheduled) {
        var day = days.onOrBefore(scheduled.toLocalDate());
        var due = day.atTime(scheduled.toLocalTime()).atZone(zone);
        return new Firing(name, scheduled.toInstant(), due.toInstant());
    }
}
