package dialogue.schedule.rule;

import java.time.Instant;

/// One time a schedule fires.
///
/// @param scheduled as configured; with the schedule's name it identifies the firing, so that a corrected calendar makes no second one
/// @param due `scheduled`, or the same hour of the working day before
public record Firing(String schedule, Instant scheduled, Instant due) {}
