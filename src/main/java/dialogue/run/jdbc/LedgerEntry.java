package dialogue.run.jdbc;

import dialogue.delivery.folder.Manifest;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import java.util.List;

/// A run with all that is needed to make it, so that another process can go on with it.
///
/// @param request with its year resolved; its output is the folder of the ledger
/// @param program the version that makes it
/// @param inputs the files it reads, in the order of reading, with the SHA-256 they had when it began
public record LedgerEntry(Run run, RunRequest request, String program, List<Manifest.Input> inputs) {

    public LedgerEntry {
        inputs = List.copyOf(inputs);
    }
}
