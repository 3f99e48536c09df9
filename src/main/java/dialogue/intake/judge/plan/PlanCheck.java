package dialogue.intake.judge.plan;

import dialogue.intake.judge.row.Cells;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.PlanRows;
import dialogue.intake.judge.row.PlanRows.Named;
import dialogue.intake.judge.row.Register;
import dialogue.intake.table.Table;
import dialogue.plan.ActionPlan;
import dialogue.plan.Area;
import dialogue.plan.Dated;
import dialogue.plan.DatedPlan;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.Pillar;
import dialogue.plan.Source;
import dialogue.plan.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan's rows together: each key stands once and everything they name is there. In the order in which the files name each other, so that
/// a refused row also refuses those that name it.
public final class PlanCheck {

    private final Register<Dated<Pillar>> pillars = new Register<>(Table.PILLARS);
    private final Register<Dated<Area>> areas = new Register<>(Table.AREAS);
    private final Register<Named> organizations = new Register<>(Table.ORGANIZATIONS);
    private final Register<Dated<Initiative>> initiatives = new Register<>(Table.INITIATIVES);
    private final Register<Milestone> milestones = new Register<>(Table.MILESTONES);
    private final Register<Source> sources = new Register<>(Table.SOURCES);
    private final Register<Boolean> samples = new Register<>(Table.SAMPLE);

    /// Adds a row of a table.
    ///
    /// @throws IllegalArgumentException for a row of a year's folder
    public void add(Table table, Cells cells) {
        switch (table) {
            case PILLARS -> pillars.add(PlanRows.pillar(cells));
            case AREAS -> areas.add(PlanRows.area(cells));
            case ORGANIZATIONS -> organizations.add(PlanRows.organization(cells));
            case INITIATIVES -> initiatives.add(PlanRows.initiative(cells));
            case MILESTONES -> milestones.add(PlanRows.milestone(cells));
            case SOURCES -> sources.add(PlanRows.source(cells));
            case SAMPLE -> samples.add(PlanRows.sample(cells));
            case REPORTS, REVIEW -> throw new IllegalArgumentException("A row of a year is no row of the plan");
        }
    }

    public void addAll(PlanCheck other) {
        pillars.addAll(other.pillars);
        areas.addAll(other.areas);
        organizations.addAll(other.organizations);
        initiatives.addAll(other.initiatives);
        milestones.addAll(other.milestones);
        sources.addAll(other.sources);
        samples.addAll(other.samples);
    }

    public Register<Dated<Initiative>> initiatives() {
        return initiatives;
    }

    /// All rows of the plan.
    public Stream<JudgedRow<?>> entries() {
        return Stream.of(pillars, areas, organizations, initiatives, milestones, sources, samples)
                .flatMap(register -> register.entries().stream());
    }

    /// True where the input says of itself that it is a sample.
    public boolean isSample() {
        return samples.values().contains(true);
    }

    /// Checks the rows against each other and makes the plan of those that are left.
    public DatedPlan plan(Findings findings) {
        var dates = new PeriodCheck(findings);
        dates.check(pillars, "pillar");
        dates.check(areas, "area");
        areas.entries().forEach(entry -> entry.value().ifPresent(
                area -> dates.resolve(pillars, area.value().pillar(), entry, area.period(), "pillar")));
        var bodies = List.copyOf(new OrganizationCheck(organizations, findings).organizations());
        sources.refuseTwice(findings, "source");
        samples.refuseTwice(findings, "sample");
        dates.check(initiatives, "initiative");
        initiatives.entries().forEach(
                entry -> entry.value().ifPresent(initiative -> check(entry, initiative, dates, findings)));
        new SuccessionCheck(initiatives, findings).check();
        milestones.refuseTwice(findings, "milestone");
        milestones.entries().forEach(entry -> entry.value().ifPresent(milestone -> check(entry, milestone, findings)));
        return new DatedPlan(pillars.values(), areas.values(), bodies, initiatives.values(), milestones.values(),
                sources.values());
    }

    /// Tells what is missing in the plan as it stands on a day.
    public void tellCoverage(ActionPlan plan, LocalDate day, Findings findings) {
        new PlanCoverage(plan, day, findings).tell(areas, initiatives, milestones);
    }

    private void check(JudgedRow<Dated<Initiative>> entry, Dated<Initiative> row, PeriodCheck dates,
            Findings findings) {
        var initiative = row.value();
        if (!initiative.pillar().equals(Pillar.CROSS_CUTTING)) {
            dates.resolve(pillars, initiative.pillar(), entry, row.period(), "pillar");
        }
        initiative.area().stream().flatMap(area -> dates.resolve(areas, area, entry, row.period(), "area").stream())
                .filter(area -> !area.pillar().equals(initiative.pillar())).findFirst()
                .ifPresent(area -> entry.refuse(findings, "sense.area-of-other-pillar", "area", area.key(),
                        area.pillar(), initiative.pillar()));
        for (var party : Party.values()) {
            leads(entry, party, initiative.leads(party), findings);
        }
        initiative.sources().forEach(source -> sources.resolve(source, entry, "reference", findings));
    }

    private void check(JudgedRow<Milestone> entry, Milestone milestone, Findings findings) {
        milestone.initiative().filter(key -> initiatives.resolve(key, entry, "initiative", findings).isPresent())
                .ifPresent(key -> checkStage(entry, milestone, key, findings));
        milestone.sources().forEach(source -> sources.resolve(source, entry, "source", findings));
    }

    /// An agreement may have become another instrument, so that either's stages are possible.
    private void checkStage(JudgedRow<Milestone> entry, Milestone milestone, String key, Findings findings) {
        var rows = initiatives.group(key).stream().flatMap(row -> row.value().stream()).map(Dated::value).toList();
        if (rows.stream().allMatch(one -> one.instrument().filter(it -> !it.mayReach(milestone.stage())).isPresent())) {
            var instrument = rows.getLast().instrument().orElseThrow();
            entry.refuse(findings, "sense.stage-of-other-instrument", "stage", milestone.stage().key(),
                    instrument.key(), key,
                    instrument.stages().stream().map(Stage::key).collect(Collectors.joining(", ")));
        }
    }

    private void leads(JudgedRow<Dated<Initiative>> entry, Party party, List<String> keys, Findings findings) {
        var column = "lead_" + party.key();
        for (var key : keys) {
            organizations.resolve(key, entry, column, findings).filter(named -> named.party() != party).ifPresent(
                    named -> entry.refuse(findings, "sense.organization-of-other-party", column, key,
                            named.party().key()));
        }
    }
}
