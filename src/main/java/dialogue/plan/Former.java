package dialogue.plan;

import java.time.LocalDate;

/// An initiative that stood in the plan and does so no more.
///
/// @param initiative as it last stood in it
/// @param until the last day on which it did
public record Former(Initiative initiative, LocalDate until) {}
