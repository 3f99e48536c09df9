package dialogue.watch;

import java.time.Instant;

/// What a person did.
///
/// @param act such as `problem.dismiss`
/// @param subject what it was done to
public record Act(String person, Instant done, String act, String subject) {}
