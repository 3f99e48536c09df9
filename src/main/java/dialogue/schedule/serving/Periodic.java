package dialogue.schedule.serving;

import java.time.Duration;

/// Work that `serve` does again and again, beside the schedules; every bean of this type is found. It begins soon after the start.
/// What it throws is a problem that stands, and does not keep it from being done again.
///
/// @param name one word, by which its problems are known
/// @param period from its end to its next beginning
/// @param work done by one thread at a time in this process, and perhaps by other processes at the same time
public record Periodic(String name, Duration period, Runnable work) {}
