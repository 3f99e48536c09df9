package dialogue.intake.reader;

/// How much is read at most, as configured. Past a limit there is a finding, never an exhausted memory.
///
/// @param field characters in a field
/// @param record characters in a record, delimiters included
/// @param file bytes in a file
public record Limits(int field, int record, long file) {

    /// 64 KiB a field, 1 MiB a record, 2 GiB a file.
    public static final Limits STANDARD = new Limits(64 << 10, 1 << 20, 2L << 30);
}
