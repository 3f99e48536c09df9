package dialogue.intake.folder;

import dialogue.intake.table.Table;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.Optional;

/// A file of the input folder.
///
/// @param name its path below the input folder, with `/`
/// @param party who reports in it; empty for the plan
/// @param year the review it reports for; 0 for the plan
/// @param twin the name of a file of the other party that holds the same bytes
public record InputFile(Path path, String name, Table table, Optional<Party> party, int year, Optional<String> twin) {

    public InputFile(Path path, String name, Table table, Optional<Party> party, int year) {
        this(path, name, table, party, year, Optional.empty());
    }

    public InputFile copyOf(String other) {
        return new InputFile(path, name, table, party, year, Optional.of(other));
    }
}
