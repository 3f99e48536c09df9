package dialogue.intake.judge.plan;

import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.Register;
import dialogue.plan.Dated;
import dialogue.plan.Initiative;
import java.time.LocalDate;
import java.util.Comparator;

/// What initiatives go on with: it stands in the plan's file, and came before. One that is named without a day since when it is replaced would be told
/// as ended, and the other as new.
final class SuccessionCheck {

    private final Register<Dated<Initiative>> initiatives;
    private final Findings findings;

    SuccessionCheck(Register<Dated<Initiative>> initiatives, Findings findings) {
        this.initiatives = initiatives;
        this.findings = findings;
    }

    void check() {
        initiatives.entries().forEach(entry -> entry.value()
                .ifPresent(row -> row.value().replaces().forEach(former -> check(entry, row, former))));
    }

    private void check(JudgedRow<Dated<Initiative>> entry, Dated<Initiative> row, String former) {
        initiatives.resolve(former, entry, "replaces", findings).filter(_ -> !begins(former).isBefore(
                row.period().from())).ifPresent(_ -> entry.refuse(findings, "sense.replaces-no-earlier", "replaces",
                        entry.key(), former));
    }

    /// The first day on which it stands in the plan.
    private LocalDate begins(String key) {
        return initiatives.group(key).stream().flatMap(entry -> entry.value().stream())
                .map(row -> row.period().from()).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }
}
