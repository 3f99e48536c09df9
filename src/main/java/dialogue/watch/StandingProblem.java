package dialogue.watch;

import dialogue.language.Problem;
import java.time.Instant;

/// A problem that waits for a person.
///
/// @param number by which it is dismissed
/// @param firstSeen when it was raised
/// @param lastSeen when it was raised the last time; `times` times in all
public record StandingProblem(long number, String subject, Problem problem, Instant firstSeen, Instant lastSeen,
        long times) {}
