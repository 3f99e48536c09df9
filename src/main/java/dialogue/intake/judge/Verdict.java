package dialogue.intake.judge;

import dialogue.intake.SourceRow;
import dialogue.plan.Party;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is found about one row, who may read it, and whether the row is refused. What is found about a report is for its own party until the
/// row tells that it is for both.
final class Verdict {

    private final SourceRow row;
    private final Findings findings;
    private @Nullable Party only;
    private boolean refused;

    /// @param refused true where something that has been told already refuses the row
    Verdict(SourceRow row, Findings findings, boolean refused) {
        this.row = row;
        this.findings = findings;
        this.only = row.party().orElse(null);
        this.refused = refused;
    }

    /// Both parties may read what is found from now on.
    void openToBoth() {
        only = null;
    }

    void refuse(String code, String column, String... details) {
        refused = true;
        findings.error(code, row.place().at(column), only, details);
    }

    /// Refuses the row for something internal, which is for its own party whoever may read the rest, and repeats nothing of it.
    void refuseInternal(String code, String column) {
        refused = true;
        findings.error(code, row.place().at(column), row.party().orElse(null));
    }

    void warn(String code, String column, String... details) {
        findings.warning(code, row.place().at(column), only, details);
    }

    /// The record of this row, unless something refused it.
    <T> Entry<T> entry(String key, Supplier<T> value) {
        return new Entry<>(row.place(), key, only, refused ? null : value.get());
    }

    /// The row refused, with nothing known of it.
    <T> Entry<T> refused() {
        return new Entry<>(row.place(), "", only, null);
    }
}
