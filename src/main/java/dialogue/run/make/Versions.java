package dialogue.run.make;

import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.run.jdbc.LedgerEntry;
import java.io.IOException;
import java.util.List;

/// Counts the versions of an audience's documents. Its readers hear of a change of what they may read, and of nothing else: a
/// revision that changes only what others read leaves them with the same version, byte for byte.
///
/// @param earlier the revisions of the occasion before the one that is made, the oldest first
/// @param aside true where what is made is no revision: then nothing is counted
record Versions(List<Revision> earlier, boolean aside) {

    Versions(List<Revision> earlier) {
        this(earlier, false);
    }

    /// Those before a run's own revision, so that it finds the same whenever it is resumed.
    static Versions before(LedgerEntry entry) throws IOException {
        var run = entry.run();
        return new Versions(new OutputFolder(entry.request().output()).revisions(run.year(), run.occasion())
                .stream().filter(revision -> run.makes().aside() || revision.key().number() < run.makes().number())
                .toList(), run.makes().aside());
    }

    /// The version of an audience's documents with a content: the last one again where it had the same content, else the next.
    Manifest.Version of(String audience, String content) {
        if (aside) {
            return known(audience, content);
        }
        var last = new Manifest.Version(audience, 0, "");
        for (var revision : earlier) {
            last = after(last, revision);
        }
        return new Manifest.Version(audience, last.content().equals(content) ? last.number() : last.number() + 1,
                content);
    }

    /// The version that these documents are already; 0 where they are none.
    private Manifest.Version known(String audience, String content) {
        return earlier.reversed().stream().flatMap(revision -> revision.manifest().stream())
                .flatMap(manifest -> manifest.version(audience).stream())
                .filter(version -> version.content().equals(content)).findFirst()
                .orElse(new Manifest.Version(audience, 0, content));
    }

    /// A revision whose manifest is gone counts as a change: a number that its readers may know is never given to other
    /// documents.
    private static Manifest.Version after(Manifest.Version last, Revision revision) {
        return revision.manifest().map(manifest -> manifest.version(last.audience()).orElse(last))
                .orElseGet(() -> new Manifest.Version(last.audience(), last.number() + 1, ""));
    }
}
