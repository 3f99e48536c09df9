package dialogue.intake.judge.plan;

import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.Register;
import dialogue.plan.Dated;
import dialogue.plan.Period;
import java.util.Comparator;
import java.util.List;

/// The rows of a key through the years: one at a time, and what a row names stands in the plan as long as the row does.
final class PeriodCheck {

    private final Findings findings;

    PeriodCheck(Findings findings) {
        this.findings = findings;
    }

    /// Refuses rows of one key whose periods overlap, and tells of days between two of them.
    <T> void check(Register<Dated<T>> rows, String column) {
        rows.groups().stream().filter(group -> group.size() > 1).forEach(group -> {
            var overlapping = group.stream()
                    .filter(entry -> group.stream().filter(other -> other != entry)
                            .anyMatch(other -> overlap(entry, other)))
                    .toList();
            overlapping.forEach(entry -> refuse(entry, group, column));
            tellGaps(group.stream().filter(JudgedRow::isUsed)
                    .sorted(Comparator.comparing(entry -> period(entry).from())).toList());
        });
    }

    /// A row that holds always overlaps with any other, also with a refused one whose days nobody knows.
    private static <T> boolean overlap(JudgedRow<Dated<T>> entry, JudgedRow<Dated<T>> other) {
        return (entry.isUsed() && other.isUsed())
                ? period(entry).overlaps(period(other))
                : isAlways(entry) || isAlways(other);
    }

    private static <T> boolean isAlways(JudgedRow<Dated<T>> entry) {
        return entry.value().map(Dated::period).filter(Period.ALWAYS::equals).isPresent();
    }

    private static <T> Period period(JudgedRow<Dated<T>> entry) {
        return entry.value().orElseThrow().period();
    }

    private <T> void refuse(JudgedRow<Dated<T>> entry, List<JudgedRow<Dated<T>>> group, String column) {
        var other = Register.other(group, entry).where();
        if (isAlways(entry)) {
            entry.refuse(findings, "key.twice", column, entry.key(), other);
        } else {
            entry.refuse(findings, "sense.overlapping-names", "valid_from", entry.key(), other);
        }
    }

    private <T> void tellGaps(List<JudgedRow<Dated<T>>> rows) {
        for (var i = 1; i < rows.size(); i++) {
            var end = period(rows.get(i - 1)).until();
            var entry = rows.get(i);
            if (end.plusDays(1).isBefore(period(entry).from())) {
                findings.warning("sense.gap", entry.place().at("valid_from"), null, entry.key(), end.toString(),
                        period(entry).from().toString());
            }
        }
    }

    /// What a row names, as it stands in the plan on the days of that row; the row is refused where it does not on all of them.
    <T> List<T> resolve(Register<Dated<T>> rows, String key, JudgedRow<?> from, Period period, String column) {
        if (rows.resolve(key, from, column, findings).isEmpty()) {
            return List.of();
        }
        var used = rows.group(key).stream().flatMap(entry -> entry.value().stream()).toList();
        period.firstOutside(used.stream().map(Dated::period).toList())
                .ifPresent(_ -> refuseOutside(rows.group(key), from, period, column));
        return used.stream().filter(row -> row.period().overlaps(period)).map(Dated::value).toList();
    }

    private <T> void refuseOutside(List<JudgedRow<Dated<T>>> group, JudgedRow<?> from, Period period, String column) {
        var key = group.getFirst().key();
        group.stream().filter(entry -> !entry.isUsed()).findFirst().ifPresentOrElse(
                refused -> from.refuse(findings, "reference.refused", column, key, refused.where()),
                () -> from.refuse(findings, "sense.outside-period", column, key,
                        String.join(", ", group.stream().map(entry -> period(entry).toString()).toList()),
                        period.toString()));
    }
}
