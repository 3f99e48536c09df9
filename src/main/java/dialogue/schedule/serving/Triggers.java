package dialogue.schedule.serving;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// One trigger a schedule, which says when its time has come. It may do so late, twice or not at all: what is due is decided elsewhere, and
/// [TriggerKeeper] looks after the triggers.
public interface Triggers {

    /// Lets the triggers fire in this process from now on, if they do not yet.
    void start();

    /// Sets the trigger of a schedule to a time, which may lie before now, whatever it was set to before.
    void set(String schedule, Instant at);

    /// Removes the trigger of a schedule, if there is one.
    void remove(String schedule);

    /// The schedules that have one.
    Set<String> schedules();

    /// The trigger of a schedule.
    Optional<State> of(String schedule);

    /// How a trigger stands.
    ///
    /// @param normal false where it is stuck
    /// @param at when it fires next
    record State(boolean normal, Instant at) {}
}
