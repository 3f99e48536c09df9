package dialogue.intake.reader;

import dialogue.intake.folder.InputFile;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Table;
import dialogue.intake.value.Keys;
import dialogue.language.Nearest;
import dialogue.language.Problem;
import java.util.ArrayList;
import java.util.List;

/// The keys of the plan's milestones as they stand in its file, before anything is judged: a wrong key on the command line is a slip of the pen
/// that need not wait for a run.
public final class MeetingKeys {

    private MeetingKeys() {}

    /// Makes sure that the plan's file names a meeting. A file without any key has other faults, of which the intake tells.
    ///
    /// @param files of the input folder
    /// @param limits of what is read
    /// @throws Problem with the nearest key, if one is near
    public static void require(String key, List<InputFile> files, Limits limits) {
        files.stream().filter(file -> file.table() == Table.MILESTONES).forEach(file -> require(key, file, limits));
    }

    private static void require(String key, InputFile file, Limits limits) {
        var keys = keys(file, limits);
        if (!keys.isEmpty() && !keys.contains(key)) {
            throw Nearest.to(key, keys)
                    .map(nearest -> Problem.of(Problem.Kind.USAGE, "meeting.unknown-nearest", key, file.name(),
                            nearest))
                    .orElseGet(() -> Problem.of(Problem.Kind.USAGE, "meeting.unknown", key, file.name()));
        }
    }

    private static List<String> keys(InputFile file, Limits limits) {
        var keys = new ArrayList<String>();
        try (var reader = SourceReader.open(file, limits)) {
            for (var reading = reader.read(); reading.isPresent(); reading = reader.read()) {
                if (reading.get() instanceof SourceRow row) {
                    keys.add(Keys.meant(row.cell("milestone").strip()));
                }
            }
        }
        return keys;
    }
}
