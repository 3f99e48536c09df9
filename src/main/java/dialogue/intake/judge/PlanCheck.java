package dialogue.intake.judge;

import dialogue.intake.judge.row.Cells;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.PlanRows;
import dialogue.intake.judge.row.PlanRows.Named;
import dialogue.intake.table.Table;
import dialogue.plan.ActionPlan;
import dialogue.plan.Area;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.Pillar;
import dialogue.plan.Source;
import dialogue.plan.Stage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan's rows together: each key stands once and everything they name is there. In the order in which the files name each other, so that
/// a refused row also refuses those that name it.
final class PlanCheck {

    private final Register<Pillar> pillars = new Register<>(Table.PILLARS);
    private final Register<Area> areas = new Register<>(Table.AREAS);
    private final Register<Named> organizations = new Register<>(Table.ORGANIZATIONS);
    private final Register<Initiative> initiatives = new Register<>(Table.INITIATIVES);
    private final Register<Milestone> milestones = new Register<>(Table.MILESTONES);
    private final Register<Source> sources = new Register<>(Table.SOURCES);

    /// @throws IllegalArgumentException for a row of a year's folder
    void add(Table table, Cells cells) {
        switch (table) {
            case PILLARS -> pillars.add(PlanRows.pillar(cells));
            case AREAS -> areas.add(PlanRows.area(cells));
            case ORGANIZATIONS -> organizations.add(PlanRows.organization(cells));
            case INITIATIVES -> initiatives.add(PlanRows.initiative(cells));
            case MILESTONES -> milestones.add(PlanRows.milestone(cells));
            case SOURCES -> sources.add(PlanRows.source(cells));
            case REPORTS, REVIEW -> throw new IllegalArgumentException("A row of a year is no row of the plan");
        }
    }

    void addAll(PlanCheck other) {
        pillars.addAll(other.pillars);
        areas.addAll(other.areas);
        organizations.addAll(other.organizations);
        initiatives.addAll(other.initiatives);
        milestones.addAll(other.milestones);
        sources.addAll(other.sources);
    }

    Register<Initiative> initiatives() {
        return initiatives;
    }

    /// All rows of the plan.
    Stream<JudgedRow<?>> entries() {
        return Stream.of(pillars, areas, organizations, initiatives, milestones, sources)
                .flatMap(register -> register.entries().stream());
    }

    /// Checks the rows against each other and makes the plan of those that are left.
    ActionPlan plan(Findings findings) {
        pillars.refuseTwice(findings, "pillar");
        areas.refuseTwice(findings, "area");
        areas.entries().forEach(
                entry -> entry.value().ifPresent(area -> pillars.resolve(area.pillar(), entry, "pillar", findings)));
        var bodies = new OrganizationCheck(organizations, findings).organizations();
        sources.refuseTwice(findings, "source");
        initiatives.refuseTwice(findings, "initiative");
        initiatives.entries()
                .forEach(entry -> entry.value().ifPresent(initiative -> check(entry, initiative, findings)));
        tellUntied(findings);
        milestones.refuseTwice(findings, "milestone");
        milestones.entries().forEach(entry -> entry.value().ifPresent(milestone -> check(entry, milestone, findings)));
        return new ActionPlan(pillars.values(), areas.values(), bodies, initiatives.values(), milestones.values(),
                sources.values());
    }

    /// An area to which no initiative is tied stands in the documents without one. Where an initiative was refused, nobody knows.
    private void tellUntied(Findings findings) {
        var tied = initiatives.values().stream().flatMap(one -> one.area().stream()).collect(Collectors.toSet());
        if (initiatives.entries().stream().allMatch(JudgedRow::isUsed)) {
            areas.entries().stream().filter(area -> area.isUsed() && !tied.contains(area.key()))
                    .forEach(area -> findings
                            .warning("coverage.area-without-initiative", area.place().at("area"), null, area.key()));
        }
    }

    private void check(JudgedRow<Initiative> entry, Initiative initiative, Findings findings) {
        if (!initiative.pillar().equals(Pillar.CROSS_CUTTING)) {
            pillars.resolve(initiative.pillar(), entry, "pillar", findings);
        }
        initiative.area().flatMap(area -> areas.resolve(area, entry, "area", findings))
                .filter(area -> !area.pillar().equals(initiative.pillar()))
                .ifPresent(area -> entry.refuse(findings, "sense.area-of-other-pillar", "area", area.key(),
                        area.pillar(), initiative.pillar()));
        for (var party : Party.values()) {
            leads(entry, party, initiative.leads(party), findings);
        }
        initiative.sources().forEach(source -> sources.resolve(source, entry, "reference", findings));
    }

    private void check(JudgedRow<Milestone> entry, Milestone milestone, Findings findings) {
        milestone.initiative().flatMap(key -> initiatives.resolve(key, entry, "initiative", findings))
                .flatMap(Initiative::instrument).filter(instrument -> !instrument.mayReach(milestone.stage()))
                .ifPresent(instrument -> entry.refuse(findings, "sense.stage-of-other-instrument", "stage",
                        milestone.stage().key(), instrument.key(), milestone.initiative().orElseThrow(),
                        instrument.stages().stream().map(Stage::key).collect(Collectors.joining(", "))));
        milestone.sources().forEach(source -> sources.resolve(source, entry, "source", findings));
    }

    private void leads(JudgedRow<Initiative> entry, Party party, List<String> keys, Findings findings) {
        var column = "lead_" + party.key();
        for (var key : keys) {
            organizations.resolve(key, entry, column, findings).filter(named -> named.party() != party).ifPresent(
                    named -> entry.refuse(findings, "sense.organization-of-other-party", column, key,
                            named.party().key()));
        }
    }
}
