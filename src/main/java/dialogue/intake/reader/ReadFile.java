package dialogue.intake.reader;

import dialogue.intake.folder.InputFile;
import dialogue.intake.record.BlockSums;
import dialogue.language.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A file that was read.
///
/// @param rows how many rows it has; those that could not be read count
/// @param sums of its bytes; empty where it could not be opened
public record ReadFile(InputFile file, long rows, Optional<BlockSums> sums) {

    /// Copies what was read, and nothing else.
    ///
    /// @throws Problem where the file has changed since
    public void copyTo(OutputStream out) throws IOException {
        if (sums.isEmpty() || !sums.get().copy(file.path(), out)) {
            throw Problem.passing(Problem.Kind.FAILED, "input.changed", file.name());
        }
    }
}
