package dialogue.run.input;

import dialogue.delivery.folder.DurableFolder;
import dialogue.intake.reader.ReadFile;
import dialogue.language.Problem;
import dialogue.run.jdbc.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// The copy of a run's input in its folder: the bytes that were read and in which no record is marked too high. A run that was interrupted goes
/// on with it. It is there as a whole or not at all; before that, and for a run of a version that kept none, the run reads the input itself.
public record FrozenInput(LedgerEntry entry, RunFolder folder) {

    /// Copies what was read, unless it is done.
    ///
    /// @throws Problem where a file has changed since it was read; nothing that was not read is written
    public void copy(List<ReadFile> files) throws IOException {
        if (isThere()) {
            return;
        }
        var part = DurableFolder.empty(folder.path().resolve("input.part"));
        for (var file : files) {
            part.write(file.file().name(), file::copyTo);
        }
        part.moveTo(folder.input());
    }

    public boolean isThere() {
        return Files.isDirectory(folder.input());
    }

    /// False where there is a copy that does not hold what the run began with.
    public boolean isSound() {
        try {
            return !isThere() || inputs().are(entry.inputs());
        } catch (Problem missing) {
            return false;
        }
    }

    /// The files to read for the run.
    public Inputs inputs() {
        return isThere() ? Inputs.of(folder.input(), entry.run().year()) : Inputs.of(entry.request());
    }
}
