package dialogue.run.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.language.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Where a ledger stands, as it has written down itself. A copy of its folder has the same messages waiting and the same schedules, and would send and fire all of
/// it a second time. So a copy knows that it is one. To be used by whoever has the [LedgerTurn].
record LedgerPlace(LedgerFolder folder) {

    /// Makes sure that the folder is the ledger's own, and writes down where it stands. One that was moved is; so is one that was played back to the same place.
    ///
    /// @throws Problem where it is a copy
    void require() throws IOException {
        var here = List.of(folder.output().toRealPath().toString(), number(folder.path()));
        var before = before();
        if (before.size() == here.size() && !isOwn(before, here)) {
            throw Problem.of(Problem.Kind.FAILED, "ledger.copy", here.getFirst(), before.getFirst(), file().toString());
        }
        if (!before.equals(here)) {
            write(here);
        }
    }

    private boolean isOwn(List<String> before, List<String> here) throws IOException {
        return before.getFirst().equals(here.getFirst())
                || (before.getLast().equals(here.getLast()) && !isAnother(before.getFirst()));
    }

    /// True where there is a ledger at a path, and it is not this one.
    private boolean isAnother(String path) throws IOException {
        try {
            var other = Path.of(path).resolve(folder.path().getFileName());
            return Files.exists(other) && !Files.isSameFile(other, folder.path());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// The number of a folder in its file system, which a copy of it does not have; empty where there are none.
    private static String number(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? String.valueOf(Files.getAttribute(folder, "unix:ino"))
                : "";
    }

    private List<String> before() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file(), UTF_8) : List.of();
    }

    private void write(List<String> here) throws IOException {
        var part = file().resolveSibling("place.part");
        try (var out = PrivateFiles.replace(part)) {
            out.write((String.join("\n", here) + "\n").getBytes(UTF_8));
        }
        Tree.replace(part, file());
    }

    private Path file() {
        return folder.path().resolve("place");
    }
}
