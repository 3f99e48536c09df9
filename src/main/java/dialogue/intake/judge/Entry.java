package dialogue.intake.judge;

import dialogue.finding.Place;
import dialogue.plan.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of a table and the record it makes, until it is refused.
final class Entry<T> {

    private final Place place;
    private final String key;
    private final @Nullable Party party;
    private @Nullable T value;

    /// @param key what must be unique in its table; empty where it could not be read
    /// @param party whose file it stands in, or null for the plan's
    /// @param value null where it is refused already
    Entry(Place place, String key, @Nullable Party party, @Nullable T value) {
        this.place = place;
        this.key = key;
        this.party = party;
        this.value = value;
    }

    Place place() {
        return place;
    }

    String key() {
        return key;
    }

    @Nullable
    Party party() {
        return party;
    }

    /// The record, unless the row is refused.
    Optional<T> value() {
        return Optional.ofNullable(value);
    }

    boolean isUsed() {
        return value != null;
    }

    void refuse(Findings findings, String code, String column, String... details) {
        value = null;
        findings.error(code, place.at(column), party, details);
    }

    /// `plan/areas.csv:12`.
    String where() {
        return place.file() + ":" + place.line();
    }
}
