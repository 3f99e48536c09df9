package dialogue.schedule.serving;

import java.time.Duration;

/// Work that `serve` does again and again, beside the schedules; every bean of this type is found. It runs once soon after the start.
/// What it throws is a problem that stands, and does not keep it from being called again.
public interface Periodic {

    /// One word, by which its problems are known.
    String name();

    /// From the end of one call to the beginning of the next.
    Duration period();

    /// Called by one thread at a time in this process, and perhaps by other processes at the same time.
    void work();
}
