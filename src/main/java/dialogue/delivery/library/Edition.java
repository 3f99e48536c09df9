package dialogue.delivery.library;

import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A revision as one reader sees it. Readers count only those in which something changed that they may see, each side for itself.
///
/// @param key with the number by which its reader counts; not the ledger's
/// @param asOf the day on which it stands
/// @param papers what its reader may see; at least one
/// @param removed the day on which its documents were removed because it is superseded and old; empty where they were not
public record Edition(RevisionKey key, LocalDate asOf, List<Paper> papers, Optional<LocalDate> removed) {

    public Edition {
        papers = List.copyOf(papers);
    }

    /// Where it is shown, below the page of all: `2026/annual/r2`.
    public String path() {
        return key.year() + "/" + key.occasion().key() + "/" + key.name();
    }

    public Optional<Paper> paper(int place) {
        return papers.stream().filter(paper -> paper.place() == place).findFirst();
    }

    /// Whose documents it has, the joint ones first.
    public List<Audience> audiences() {
        return papers.stream().map(Paper::audience).distinct().sorted().toList();
    }
}
