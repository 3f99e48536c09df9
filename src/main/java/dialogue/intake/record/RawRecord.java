package dialogue.intake.record;

import dialogue.intake.value.Characters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One record of a file.
///
/// @param line the line it begins at, from 1
/// @param fields its fields, empty where one is too long; none where there is a fault
/// @param tooLong the positions of the fields that are longer than the limit, from 0
/// @param wide the positions of the fields that are one with the next ones, from 0
/// @param fault what kept it from being read
public record RawRecord(int line, List<String> fields, Set<Integer> tooLong, Set<Integer> wide, Optional<Fault> fault) {

    public RawRecord(int line, List<String> fields, Set<Integer> tooLong, Optional<Fault> fault) {
        this(line, fields, tooLong, Set.of(), fault);
    }

    /// What keeps a record from being read. After the last three nothing else of the file can be read either.
    public enum Fault {
        RECORD_TOO_LONG, FIELD_WITHOUT_END, UNCLOSED_QUOTE, STRAY_QUOTE;

        public boolean endsReading() {
            return this != RECORD_TOO_LONG;
        }
    }

    /// What stands in for a record that cannot be read.
    public static RawRecord unread(int line, Fault fault) {
        return new RawRecord(line, List.of(), Set.of(), Optional.of(fault));
    }

    /// True for a line of blanks and delimiters, which spreadsheets leave behind.
    public boolean isBlank() {
        for (var field : fields) {
            if (!Characters.isBlank(field)) {
                return false;
            }
        }
        return fault.isEmpty() && tooLong.isEmpty();
    }
}
