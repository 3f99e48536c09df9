package dialogue.run.input;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.run.jdbc.LedgerFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where a run keeps what it has made so far, inside the ledger's folder. It is deleted when the run ends for good.
///
/// @param path `<output>/.ledger/runs/<id>`
public record RunFolder(Path path) {

    /// The folder of a run; [#create()] makes it.
    public static RunFolder of(LedgerFolder ledger, long run) {
        return new RunFolder(runs(ledger).resolve(String.valueOf(run)));
    }

    /// The runs that have a folder.
    public static List<Long> all(LedgerFolder ledger) throws IOException {
        if (!Files.isDirectory(runs(ledger))) {
            return List.of();
        }
        try (var folders = Files.list(runs(ledger))) {
            return folders.map(folder -> Long.valueOf(folder.getFileName().toString())).sorted().toList();
        }
    }

    private static Path runs(LedgerFolder ledger) {
        return ledger.path().resolve("runs");
    }

    public void create() throws IOException {
        PrivateFiles.folder(path);
    }

    public boolean exists() {
        return Files.isDirectory(path);
    }

    /// The copy of the input, an input folder itself.
    public Path input() {
        return path.resolve("input");
    }

    /// The finished documents, each under its path in the revision's folder.
    public Path documents() {
        return path.resolve("documents");
    }

    /// The revision's folder before it is moved to its place.
    public Path publish() {
        return path.resolve("publish");
    }

    public void delete() throws IOException {
        Tree.delete(path);
    }
}
