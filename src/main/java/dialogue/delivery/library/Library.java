package dialogue.delivery.library;

import dialogue.delivery.Covering;
import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What of the published briefings a reader may see. What a reader may not see is left out before anything is counted or compared, so
/// that it answers like what is not there.
public record Library(OutputFolder output) {

    /// All that a reader may see: the newest year first, in a year the annual dialogue first, and what was made on the side behind what it was made beside.
    ///
    /// @param reader whose ministry it is; empty for who belongs to neither
    public List<Shelf> shelves(Optional<Party> reader) {
        return read(output::all).stream().map(revisions -> Shelved.all(reader, revisions))
                .filter(shelved -> !shelved.isEmpty()).map(Library::shelf)
                .sorted(Comparator.comparingInt(Shelf::year).reversed()
                        .thenComparing(shelf -> !shelf.occasion().equals(Occasion.ANNUAL)))
                .toList();
    }

    private static Shelf shelf(List<Shelved> shelved) {
        var key = shelved.getFirst().edition().key();
        return new Shelf(key.year(), key.occasion(), key.aside(),
                shelved.reversed().stream().map(Shelved::edition).toList());
    }

    /// An edition by the number by which its reader counts; empty where the reader has none of that number.
    public Optional<Edition> edition(Optional<Party> reader, RevisionKey counted) {
        return shelved(reader, counted).map(Shelved::edition);
    }

    /// The edition that a revision of the ledger is to a reader, be it that it changed nothing that the reader may see; empty where the reader may see nothing of it.
    public Optional<Edition> bringing(Optional<Party> reader, RevisionKey revision) {
        return Optional.ofNullable(bringing(reader, Set.of(revision)).get(revision));
    }

    /// The same of many, reading each occasion once.
    public Map<RevisionKey, Edition> bringing(Optional<Party> reader, Set<RevisionKey> revisions) {
        var found = new HashMap<RevisionKey, Edition>();
        revisions.stream().map(RevisionKey::first).distinct().flatMap(first -> all(reader, first).stream())
                .forEach(shelved -> shelved.sources().stream().map(OutputFolder.Revision::key)
                        .filter(revisions::contains).forEach(key -> found.put(key, shelved.edition())));
        return found;
    }

    /// The bytes of a document, as they were published.
    ///
    /// @throws Problem where they are not there, or not as they were published
    public byte[] bytes(Optional<Party> reader, RevisionKey counted, Paper paper) {
        try {
            var folder = shelved(reader, counted).orElseThrow().source().folder();
            var bytes = Files.readAllBytes(folder.resolve(paper.file()));
            if (Digest.of(bytes).sha256().equals(paper.sha256())) {
                return bytes;
            }
        } catch (IOException e) {
            throw changed(paper);
        }
        throw changed(paper);
    }

    private static Problem changed(Paper paper) {
        return Problem.of(Kind.FAILED, "library.changed", paper.name());
    }

    /// What a message says of the documents of an audience; empty where it is not there as it was published, or not for the reader.
    public Optional<Covering> covering(Optional<Party> reader, RevisionKey counted, Audience audience) {
        return shelved(reader, counted).filter(_ -> audience.readableBy(reader))
                .flatMap(shelved -> Covering.in(shelved.source(), audience.key()));
    }

    private Optional<Shelved> shelved(Optional<Party> reader, RevisionKey counted) {
        return all(reader, counted).stream().filter(shelved -> shelved.edition().key().equals(counted)).findFirst();
    }

    private List<Shelved> all(Optional<Party> reader, RevisionKey like) {
        return Shelved.all(reader, read(() -> like.aside()
                ? output.asides(like.year(), like.occasion())
                : output.revisions(like.year(), like.occasion())));
    }

    private interface Reading<T> {

        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
