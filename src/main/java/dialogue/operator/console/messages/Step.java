package dialogue.operator.console.messages;

import java.time.Instant;

/// What has become of a message at a time.
///
/// @param what in words
/// @param who has done it; empty where nobody had to
public record Step(Instant when, String what, String who) {}
