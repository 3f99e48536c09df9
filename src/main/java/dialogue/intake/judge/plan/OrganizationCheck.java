package dialogue.intake.judge.plan;

import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.PlanRows.Named;
import dialogue.intake.judge.row.Register;
import dialogue.plan.Organization;
import dialogue.plan.OrganizationName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The rows of each body together: all of one party, one name at a time.
final class OrganizationCheck {

    private final Register<Named> names;
    private final Findings findings;

    OrganizationCheck(Register<Named> names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /// The bodies of which at least one row is left.
    Collection<Organization> organizations() {
        names.groups().forEach(this::check);
        return names.groups().stream().map(group -> group.stream().flatMap(entry -> entry.value().stream()).toList())
                .filter(left -> !left.isEmpty()).map(OrganizationCheck::organization).toList();
    }

    private static Organization organization(List<Named> rows) {
        var first = rows.getFirst();
        return new Organization(first.organization(), first.party(), rows.stream().map(Named::name).toList());
    }

    private void check(List<JudgedRow<Named>> group) {
        var rows = group.stream().filter(JudgedRow::isUsed).sorted(Comparator.comparing(entry -> name(entry).from()))
                .toList();
        if (rows.stream().map(entry -> entry.value().map(Named::party)).distinct().count() > 1) {
            refuse(rows, "sense.organization-of-two-parties", "party");
            return;
        }
        var overlapping = rows.stream().map(OrganizationCheck::name).toList();
        for (var i = 1; i < rows.size(); i++) {
            if (!overlapping.get(i).from().isAfter(overlapping.get(i - 1).until())) {
                refuse(rows.subList(i - 1, i + 1), "sense.overlapping-names", "valid_from");
            }
        }
    }

    private static OrganizationName name(JudgedRow<Named> entry) {
        return entry.value().map(Named::name).orElseThrow();
    }

    private void refuse(List<JudgedRow<Named>> entries, String code, String column) {
        entries.forEach(
                entry -> entry.refuse(findings, code, column, entry.key(), Register.other(entries, entry).where()));
    }
}
