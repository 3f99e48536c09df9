package dialogue.operator.console.schedules;

import dialogue.operator.view.ScheduleView;
import dialogue.schedule.ScheduleStatus;
import dialogue.schedule.firing.FiringRecord;
import dialogue.schedule.firing.FiringState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A schedule as a line shows it.
///
/// @param state `on`, `paused` or `waits`
/// @param look of the state's word
/// @param next null where no day is known
/// @param last null where it has never fired
public record ScheduleLine(String name, String state, String look, @Nullable Instant next, @Nullable Fired last) {

    /// A firing that was taken up.
    ///
    /// @param state key of its word
    /// @param look of that word
    public record Fired(String state, String look, Instant taken, @Nullable Long run) {

        static Fired of(FiringRecord firing) {
            return new Fired(firing.state().key(), look(firing.state()), firing.claimed(), firing.run());
        }

        private static String look(FiringState state) {
            return switch (state) {
                case CLAIMED -> "calm";
                case DONE -> "good";
                case MISSED -> "warn";
                case REJECTED, FAILED -> "bad";
            };
        }
    }

    static ScheduleLine of(ScheduleStatus schedule) {
        var state = ScheduleView.of(schedule).state();
        return new ScheduleLine(schedule.name(), state, look(state), schedule.next().stream().findFirst().orElse(null),
                schedule.last().map(Fired::of).orElse(null));
    }

    /// No schedule is well before it has fired.
    private static String look(String state) {
        return switch (state) {
            case "on" -> "calm";
            case "paused" -> "warn";
            default -> "";
        };
    }
}
