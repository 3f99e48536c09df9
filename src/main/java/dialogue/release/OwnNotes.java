package dialogue.release;

import dialogue.plan.Audience;
import dialogue.review.Note;
import dialogue.review.Report;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The notes of the audience's own party, and no others: its only way in is the filter below, so a joint copy's is always empty.
final class OwnNotes {

    private final Map<String, OwnNote> byInitiative;

    private OwnNotes(Map<String, OwnNote> byInitiative) {
        this.byInitiative = byInitiative;
    }

    static OwnNotes of(Audience audience, Collection<Report> reports) {
        return new OwnNotes(audience.owner()
                .map(owner -> reports.stream().filter(report -> report.party() == owner && report.note().isPresent())
                        .collect(Collectors.toUnmodifiableMap(Report::initiative,
                                report -> report.note().map(Note::text).map(OwnNote::new).orElseThrow())))
                .orElse(Map.of()));
    }

    OwnNotes only(Set<String> initiatives) {
        return new OwnNotes(byInitiative.entrySet().stream().filter(one -> initiatives.contains(one.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Optional<OwnNote> on(String initiative) {
        return Optional.ofNullable(byInitiative.get(initiative));
    }

    Map<String, OwnNote> all() {
        return byInitiative;
    }
}
