package dialogue.run.upload;

import dialogue.intake.folder.InputFile;
import dialogue.intake.table.Table;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A party's file of a year that waits to be taken over.
///
/// @param name under which it would stand below the input folder, such as `2027/korea.xlsx`; never the sender's own
/// @param replaces the name of the file in whose place it would stand; empty where the party has none yet
/// @param person who sent it
/// @param sha256 of its bytes
/// @param path where it waits
public record Waiting(int year, Party party, String name, Optional<String> replaces, String person, Instant since,
        long bytes, String sha256, Path path) {

    /// As the intake reads it.
    InputFile file() {
        return new InputFile(path, name, Table.REPORTS, Optional.of(party), year);
    }
}
