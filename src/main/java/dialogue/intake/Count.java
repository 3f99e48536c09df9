package dialogue.intake;

/// What became of a file's rows: `read = used + refused`, always.
public record Count(String file, long read, long used, long refused) {}
