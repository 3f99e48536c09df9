package dialogue.schedule;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Knocks at a time. It may knock late, twice or not at all: what is due is decided elsewhere, and [Keeper] looks after it.
public interface Knocker {

    /// Knocks at this time for a schedule, and at no other.
    void set(String schedule, Instant at);

    /// Knocks for a schedule no more.
    void remove(String schedule);

    /// The schedules it knows.
    Set<String> schedules();

    Optional<Knock> knock(String schedule);

    /// What it is about to do.
    ///
    /// @param normal false where it is stuck
    record Knock(boolean normal, Instant at) {}
}
