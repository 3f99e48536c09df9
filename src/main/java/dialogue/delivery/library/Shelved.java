package dialogue.delivery.library;

import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An edition with the revisions whose documents it shows.
///
/// @param sources that are the same to its reader, the oldest first; the documents of the last one are kept the longest
/// @param contents what tells it from the others: of each document that its reader may see, which one it is and its SHA-256
record Shelved(Edition edition, List<Revision> sources, List<String> contents) {

    /// The editions of one occasion for a reader, the oldest first.
    static List<Shelved> all(Optional<Party> reader, List<Revision> revisions) {
        var all = new ArrayList<Shelved>();
        for (var revision : revisions) {
            revision.manifest().ifPresent(manifest -> add(all, revision, manifest, readable(reader, manifest)));
        }
        return all;
    }

    /// Nothing where a reader may see nothing of it.
    private static void add(List<Shelved> all, Revision revision, Manifest manifest, List<Manifest.Document> readable) {
        if (readable.isEmpty()) {
            return;
        }
        var contents = readable.stream().map(document -> document.audience() + " " + document.language() + " "
                + document.format() + " " + document.sha256()).sorted().toList();
        var sources = new ArrayList<Revision>();
        if (!all.isEmpty() && all.getLast().contents().equals(contents)) {
            sources.addAll(all.removeLast().sources());
        }
        sources.add(revision);
        all.add(new Shelved(edition(revision, manifest, readable, all.size() + 1), sources, contents));
    }

    private static List<Manifest.Document> readable(Optional<Party> reader, Manifest manifest) {
        return manifest.documents().stream().filter(document -> Paper.audience(document).readableBy(reader)).toList();
    }

    private static Edition edition(Revision revision, Manifest manifest, List<Manifest.Document> readable,
            int number) {
        var papers = new ArrayList<Paper>();
        readable.forEach(document -> papers.add(Paper.of(papers.size() + 1, manifest, document)));
        var key = revision.key();
        return new Edition(new RevisionKey(key.year(), key.occasion(), key.aside(), number), manifest.asOf(), papers,
                revision.removed());
    }

    /// The revision whose documents are shown.
    Revision source() {
        return sources.getLast();
    }
}
