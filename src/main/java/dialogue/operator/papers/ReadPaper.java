package dialogue.operator.papers;

import dialogue.delivery.library.Library;
import dialogue.delivery.library.Paper;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import dialogue.watch.Audit;
import java.util.Optional;

/// Hands a published document to a person. That of one ministry alone is audited.
public final class ReadPaper {

    private final Library library;
    private final Audit audit;

    ReadPaper(Library library, Audit audit) {
        this.library = library;
        this.audit = audit;
    }

    /// A document of an edition.
    ///
    /// @param reader whose ministry the person is of; empty for none
    /// @param counted the edition, as its reader counts
    /// @param place in the list of the documents that the reader may see
    /// @return empty where the reader has none there
    public Optional<Paper> paper(Optional<Party> reader, RevisionKey counted, int place) {
        return library.edition(reader, counted).flatMap(edition -> edition.paper(place));
    }

    /// Its bytes, which are those that were published.
    ///
    /// @param person who gets them
    /// @throws dialogue.language.Problem where it is not as it was published
    public byte[] read(Optional<Party> reader, RevisionKey counted, Paper paper, String person) {
        var bytes = library.bytes(reader, counted, paper);
        if (paper.isOwn()) {
            audit.enter(person, "document.read",
                    counted.year() + "/" + counted.occasion().key() + "/" + counted.name() + " " + paper.name());
        }
        return bytes;
    }
}
