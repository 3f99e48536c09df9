package dialogue.delivery.folder;

import dialogue.delivery.folder.OutputFolder.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a revision's documents away, those that its manifest lists and nothing else. A mark with the day is written first, so that who misses them later
/// knows why, and so that a removal which broke off is gone on with.
///
/// @param access who may read the mark
public record Removal(Revision revision, Access access) {

    /// The mark's name in the revision's folder.
    public static final String NAME = "documents-removed.txt";

    /// The day on which the documents in a revision's folder were removed; empty where they were not.
    static Optional<LocalDate> day(Path folder) {
        try {
            return Optional.of(LocalDate.parse(Files.readString(folder.resolve(NAME)).strip()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Marks them as removed, through to the disk, and removes them.
    public void on(LocalDate day) throws IOException {
        var mark = revision.folder().resolve(NAME);
        try (var out = PrivateFiles.replace(mark)) {
            out.write((day + "\n").getBytes(StandardCharsets.UTF_8));
        }
        access.give(mark);
        Tree.force(mark);
        Tree.force(revision.folder());
        finish();
    }

    /// Removes what still stands of them.
    public void finish() throws IOException {
        for (var document : documents()) {
            Files.deleteIfExists(document);
        }
    }

    private List<Path> documents() {
        return revision.manifest().stream().flatMap(this::documents).toList();
    }

    /// Whatever a manifest says, nothing beside the revision's folder is touched.
    private Stream<Path> documents(Manifest manifest) {
        return manifest.documents().stream().map(document -> revision.folder().resolve(document.file()).normalize())
                .filter(file -> file.startsWith(revision.folder()));
    }
}
