package dialogue.intake.csv;

import dialogue.intake.value.Characters;
import java.util.List;
import java.util.Optional;

/// One record of a file.
///
/// @param line the line it begins at, from 1
/// @param fields its fields; none where there is a fault
/// @param fault what kept it from being read
public record RawRecord(int line, List<String> fields, Optional<Fault> fault) {

    /// What keeps a record from being read. After the last three nothing else of the file can be read either.
    public enum Fault {
        FIELD_TOO_LONG, RECORD_TOO_LONG, FIELD_WITHOUT_END, UNCLOSED_QUOTE, STRAY_QUOTE;

        public boolean endsReading() {
            return this != FIELD_TOO_LONG && this != RECORD_TOO_LONG;
        }
    }

    /// True for a line of blanks and delimiters, which spreadsheets leave behind.
    boolean isBlank() {
        for (var field : fields) {
            if (!Characters.isBlank(field)) {
                return false;
            }
        }
        return fault.isEmpty();
    }
}
