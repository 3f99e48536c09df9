package dialogue.watch;

import java.time.Instant;

/// What a person did.
///
/// @param number later acts have greater ones
/// @param act such as `problem.dismiss`
/// @param subject what it was done to
public record Act(long number, String person, Instant done, String act, String subject) {}
