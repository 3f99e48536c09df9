package dialogue.intake.judge.row;

import dialogue.intake.row.SourceRow;
import java.util.function.Supplier;

/// What is found about one row, and whether the row is refused.
public final class Verdict {

    private final SourceRow row;
    private final Findings findings;
    private boolean refused;

    /// @param refused true where something that has been told already refuses the row
    public Verdict(SourceRow row, Findings findings, boolean refused) {
        this.row = row;
        this.findings = findings;
        this.refused = refused;
    }

    public void refuse(String code, String column, String... details) {
        refused = true;
        findings.error(code, row.place().at(column), row.party().orElse(null), details);
    }

    /// Refuses what is internal and leaves the row as it is: what a party keeps to itself takes nothing from the other one.
    void refuseNote(String code, String column) {
        findings.error(code, row.place().at(column), row.party().orElse(null));
    }

    void warn(String code, String column, String... details) {
        findings.warning(code, row.place().at(column), row.party().orElse(null), details);
    }

    /// The record of this row, unless something refused it.
    public <T> JudgedRow<T> entry(String key, Supplier<T> value) {
        return new JudgedRow<>(row.place(), key, row.party().orElse(null), refused ? null : value.get());
    }

    /// The row refused, with nothing known of it.
    public <T> JudgedRow<T> refused() {
        return new JudgedRow<>(row.place(), "", row.party().orElse(null), null);
    }
}
