package dialogue.run.upload;

import java.time.Instant;

/// A party's file that stands in the input.
///
/// @param name its path below the input folder
/// @param changed when it was written there
/// @param sha256 of its bytes
public record Standing(String name, long bytes, Instant changed, String sha256) {}
