package dialogue.delivery.folder;

import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The folder that readers look into: `YEAR/OCCASION/rN`, a folder a revision, and `YEAR/OCCASION/side/sN`, a folder for what was made on the side. Each is
/// there whole or not at all, and never changes, but that the documents of a superseded one may be removed when they are old.
///
/// @param root absolute
/// @param access who may read it
public record OutputFolder(Path root, Access access) {

    private static final Pattern NUMBERED = Pattern.compile("([rs])([1-9][0-9]{0,8})");
    private static final String SIDE = "side";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern PUBLISHED = Pattern.compile(YEAR + "|outbox");
    private static final Set<String> UNPUBLISHED = Set.of(".ledger", ".gitkeep");

    /// One that its owner alone may read, such as one that is only looked into.
    public OutputFolder(Path root) {
        this(root, Access.OWNER);
    }

    /// The place of a revision, or of what was made on the side.
    public record Revision(RevisionKey key, Path folder) {

        /// Its manifest; empty where somebody took it away or damaged it.
        public Optional<Manifest> manifest() {
            return Manifest.in(folder);
        }

        /// The day on which its documents were removed because it is superseded and old; empty where they were not.
        public Optional<LocalDate> removed() {
            return Removal.day(folder);
        }
    }

    /// The place of a revision, or of what is made on the side, whether it stands there or not.
    public Revision revision(RevisionKey key) {
        var folder = occasion(key.year(), key.occasion());
        return new Revision(key, (key.aside() ? folder.resolve(SIDE) : folder).resolve(key.name()));
    }

    /// The newest revision of an occasion.
    public Optional<Revision> newest(int year, Occasion occasion) throws IOException {
        var revisions = revisions(year, occasion);
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    /// The revisions of an occasion, the oldest first.
    public List<Revision> revisions(int year, Occasion occasion) throws IOException {
        return numbered(RevisionKey.revision(year, occasion, 1));
    }

    /// What was made of an occasion on the side, the oldest first.
    public List<Revision> asides(int year, Occasion occasion) throws IOException {
        return numbered(RevisionKey.aside(year, occasion, 1));
    }

    /// All that stands there: of each occasion its revisions, and what was made on the side, a list each, the oldest first.
    public List<List<Revision>> all() throws IOException {
        var all = new ArrayList<List<Revision>>();
        for (var year : names(root, YEAR.asMatchPredicate())) {
            for (var occasion : names(root.resolve(year), Occasion::isKey)) {
                all.add(revisions(Integer.parseInt(year), Occasion.of(occasion)));
                all.add(asides(Integer.parseInt(year), Occasion.of(occasion)));
            }
        }
        return all;
    }

    private static List<String> names(Path folder, Predicate<String> wanted) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).map(path -> path.getFileName().toString()).filter(wanted).sorted()
                    .toList();
        }
    }

    private List<Revision> numbered(RevisionKey first) throws IOException {
        var folder = Tree.parent(revision(first).folder());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.flatMap(path -> number(path, first).stream()).sorted()
                    .map(number -> revision(new RevisionKey(first.year(), first.occasion(), first.aside(), number)))
                    .toList();
        }
    }

    private static Optional<Integer> number(Path folder, RevisionKey like) {
        return Optional.of(NUMBERED.matcher(folder.getFileName().toString()))
                .filter(name -> name.matches() && like.name().startsWith(name.group(1)))
                .map(name -> Integer.valueOf(name.group(2)));
    }

    /// Lets those read a revision who may.
    public void open(Revision revision) throws IOException {
        access.giveAll(revision.folder());
        for (var folder = Tree.parent(revision.folder()); !folder.equals(root); folder = Tree.parent(folder)) {
            access.give(folder);
        }
    }

    /// Keeps out those who may not read it. A folder in which other things stand too is left as it is, and each year in it is seen to.
    ///
    /// @throws Problem where a part is not the user's, or cannot be closed
    public void close(Custody custody) throws IOException {
        var shared = false;
        for (var path : entries()) {
            var name = path.getFileName().toString();
            var published = PUBLISHED.matcher(name).matches();
            shared |= !published && !UNPUBLISHED.contains(name);
            if (published && Files.isDirectory(path)) {
                custody.require(path);
                access.give(path);
            }
        }
        if (!shared) {
            access.give(root);
        }
    }

    private List<Path> entries() throws IOException {
        try (var paths = Files.list(root)) {
            return paths.toList();
        }
    }

    private Path occasion(int year, Occasion occasion) {
        return root.resolve(String.valueOf(year)).resolve(occasion.key());
    }
}
