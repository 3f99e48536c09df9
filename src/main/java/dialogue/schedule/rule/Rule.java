package dialogue.schedule.rule;

import dialogue.occasion.Occasion;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;

/// A configured schedule; together with the plan it makes schedules.
///
/// @param definition the configuration as text
public record Rule(String name, String definition, When when, ZoneId zone, WorkingDays days, Duration maxLateness,
        RequestTemplate template) {

    /// When a rule fires.
    public sealed interface When {}

    /// At the times of a cron expression of six fields: the annual briefing.
    public record Cron(CronExpression expression) implements When {}

    /// Some days before each meeting for which the plan asks for a briefing.
    public record BeforeMeetings(List<Integer> days, LocalTime at) implements When {}

    /// Some days before the deadline of each open review: the ministries are asked for what is missing.
    public record BeforeDeadlines(List<Integer> days, LocalTime at) implements When {}

    /// The schedules of this rule.
    ///
    /// @param meetings milestones before which a briefing is due; one whose day the plan does not tell yet never fires
    /// @param deadlines of the open reviews, by their years
    public List<Schedule> schedules(List<Milestone> meetings, Map<Integer, LocalDate> deadlines) {
        return switch (when) {
            case Cron(var expression) -> List.of(new Schedule(name, name, definition, Occasion.ANNUAL,
                    OptionalInt.empty(), zone, days, after -> after.map(expression::next), maxLateness, template));
            case BeforeMeetings(var before, var at) -> meetings.stream()
                    .flatMap(meeting -> before.stream().map(count -> before(meeting, count, at))).toList();
            case BeforeDeadlines(var before, var at) -> deadlines.entrySet().stream().flatMap(
                    review -> before.stream().map(count -> before(review.getKey(), review.getValue(), count, at)))
                    .toList();
        };
    }

    private Schedule before(Milestone meeting, int count, LocalTime at) {
        var time = Stream.of(meeting.date()).filter(date -> date.precision() == Precision.DAY)
                .map(date -> date.earliest().minusDays(count).atTime(at).atZone(zone)).findAny();
        return new Schedule(name + "/" + meeting.key() + "/" + count, name, definition, Occasion.of(meeting.key()),
                OptionalInt.empty(), zone, days, after -> after.flatMap(from -> later(time, from)), maxLateness,
                template);
    }

    private Schedule before(int year, LocalDate deadline, int count, LocalTime at) {
        var time = Optional.of(deadline.minusDays(count).atTime(at).atZone(zone));
        return new Schedule(name + "/" + year + "/" + count, name, definition, Occasion.COLLECT, OptionalInt.of(year),
                zone, days, after -> after.flatMap(from -> later(time, from)), maxLateness, template);
    }

    private static Optional<ZonedDateTime> later(Optional<ZonedDateTime> time, ZonedDateTime from) {
        return time.filter(at -> at.isAfter(from));
    }
}
