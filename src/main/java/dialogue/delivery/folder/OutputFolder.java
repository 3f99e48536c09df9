package dialogue.delivery.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder that readers look into: `YEAR/OCCASION/rN`, a folder a revision. A revision is there whole or not at all,
/// and never changes.
public record OutputFolder(Path root) {

    private static final Pattern REVISION = Pattern.compile("r([1-9][0-9]{0,8})");

    /// A published revision, from 1.
    public record Revision(int number, Path folder) {

        /// Its manifest; empty where somebody took it away or damaged it.
        public Optional<Manifest> manifest() {
            return Manifest.in(folder);
        }
    }

    /// A revision's place, whether it stands there or not.
    public Revision revision(int year, String occasion, int number) {
        return new Revision(number, occasion(year, occasion).resolve("r" + number));
    }

    /// The newest revision of an occasion.
    public Optional<Revision> newest(int year, String occasion) throws IOException {
        var revisions = revisions(year, occasion);
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    /// The revisions of an occasion, the oldest first.
    public List<Revision> revisions(int year, String occasion) throws IOException {
        var folder = occasion(year, occasion);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.flatMap(path -> revision(path).stream()).sorted(Comparator.comparingInt(Revision::number))
                    .toList();
        }
    }

    private static Optional<Revision> revision(Path folder) {
        var name = REVISION.matcher(folder.getFileName().toString());
        return name.matches()
                ? Optional.of(new Revision(Integer.parseInt(name.group(1)), folder))
                : Optional.empty();
    }

    private Path occasion(int year, String occasion) {
        return root.resolve(String.valueOf(year)).resolve(occasion);
    }
}
