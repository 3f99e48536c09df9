package dialogue.intake.judge.row;

import dialogue.finding.Place;
import dialogue.plan.Party;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A row of a table and the record it makes, until it is refused.
public final class JudgedRow<T> {

    private final Place place;
    private final String key;
    private final @Nullable Party party;
    private @Nullable T value;

    /// @param key what must be unique in its table; empty where it could not be read
    /// @param party whose file it stands in, or null for the plan's
    /// @param value null where it is refused already
    JudgedRow(Place place, String key, @Nullable Party party, @Nullable T value) {
        this.place = place;
        this.key = key;
        this.party = party;
        this.value = value;
    }

    public Place place() {
        return place;
    }

    public String key() {
        return key;
    }

    @Nullable
    public Party party() {
        return party;
    }

    /// The record, unless the row is refused.
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public boolean isUsed() {
        return value != null;
    }

    /// The same row under another key.
    ///
    /// @param renamed the record with that key, from this one
    public JudgedRow<T> under(String other, UnaryOperator<T> renamed) {
        return new JudgedRow<>(place, other, party, value == null ? null : renamed.apply(value));
    }

    public void refuse(Findings findings, String code, String column, String... details) {
        value = null;
        findings.error(code, place.at(column), party, details);
    }

    /// Refuses the record; why is told of its whole file.
    public void drop() {
        value = null;
    }

    /// `plan/areas.csv:12`, or a cell of a workbook.
    public String where() {
        return place.where();
    }
}
