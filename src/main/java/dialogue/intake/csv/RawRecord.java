package dialogue.intake.csv;

import dialogue.intake.value.Characters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One record of a file.
///
/// @param line the line it begins at, from 1
/// @param fields its fields, empty where one is too long; none where there is a fault
/// @param tooLong the positions of the fields that are longer than the limit, from 0
/// @param fault what kept it from being read
public record RawRecord(int line, List<String> fields, Set<Integer> tooLong, Optional<Fault> fault) {

    /// What keeps a record from being read. After the last three nothing else of the file can be read either.
    public enum Fault {
        RECORD_TOO_LONG, FIELD_WITHOUT_END, UNCLOSED_QUOTE, STRAY_QUOTE;

        public boolean endsReading() {
            return this != RECORD_TOO_LONG;
        }
    }

    static RawRecord unread(int line, Fault fault) {
        return new RawRecord(line, List.of(), Set.of(), Optional.of(fault));
    }

    /// True for a line of blanks and delimiters, which spreadsheets leave behind.
    boolean isBlank() {
        for (var field : fields) {
            if (!Characters.isBlank(field)) {
                return false;
            }
        }
        return fault.isEmpty() && tooLong.isEmpty();
    }
}
