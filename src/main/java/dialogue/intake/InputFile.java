package dialogue.intake;

import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.Optional;

/// A file of the input folder.
///
/// @param name its path below the input folder, with `/`
/// @param party who reports in it; empty for the plan
/// @param year the review it reports for; 0 for the plan
public record InputFile(Path path, String name, Table table, Optional<Party> party, int year) {}
