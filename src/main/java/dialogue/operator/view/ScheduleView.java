package dialogue.operator.view;

import dialogue.operator.answer.Answer;
import dialogue.schedule.ScheduleStatus;
import dialogue.schedule.firing.FiringRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A schedule.
///
/// @param state `paused`, `waits` where nothing is planned, or `on`
/// @param next its next firings
public record ScheduleView(String name, String state, List<Instant> next, Optional<FiringView> last) {

    /// All of them.
    ///
    /// @param served true where a process fires them
    public record Schedules(boolean served, List<ScheduleView> schedules) implements Answer {

        @Override
        public Lines lines() {
            return new Lines(ScheduleView.class, schedules);
        }
    }

    /// What came of a person's word on a schedule.
    ///
    /// @param changed false where there was nothing to do
    public record Acted(String name, boolean changed) implements Answer {}

    /// A firing.
    public record FiringView(String state, Instant due, @Nullable Long run) {

        static FiringView of(FiringRecord firing) {
            return new FiringView(firing.state().key(), firing.due(), firing.run());
        }
    }

    /// Tells how a schedule stands.
    public static ScheduleView of(ScheduleStatus schedule) {
        var state = schedule.paused() ? "paused" : schedule.next().isEmpty() ? "waits" : "on";
        return new ScheduleView(schedule.name(), state, schedule.next(), schedule.last().map(FiringView::of));
    }
}
