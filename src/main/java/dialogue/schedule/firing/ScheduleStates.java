package dialogue.schedule.firing;

import dialogue.schedule.rule.Schedule;
import java.time.Instant;
import java.util.Optional;

/// What is remembered of each schedule, and of each configured one that has several: since when it counts, whether it is paused, for when its trigger was set.
public interface ScheduleStates {

    /// Remembers a schedule. One that is new, or is defined anew, counts from now on.
    void remember(Schedule schedule);

    /// Firings due before this instant are ignored: the schedule was not known then, was defined otherwise, or was paused.
    Instant since(Schedule schedule);

    /// Has a schedule count from another instant, and the configured one it belongs to, where they count from one later than now.
    void since(Schedule schedule, Instant since, Instant now);

    /// True where the schedule or the configured one it belongs to is paused.
    boolean isPaused(Schedule schedule);

    /// Pauses a schedule.
    ///
    /// @return false where it was paused already
    boolean pause(String name);

    /// Lets a schedule go on from now; what would have fired meanwhile is not made up for.
    ///
    /// @return false where it was not paused
    boolean resume(String name);

    /// For when the trigger of a schedule was set last, locked until the transaction ends.
    Optional<Instant> triggerAt(String name);

    /// Enters for when the trigger of a schedule was set; empty where it has none.
    void triggerAt(String name, Optional<Instant> at);
}
