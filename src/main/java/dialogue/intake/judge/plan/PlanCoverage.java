package dialogue.intake.judge.plan;

import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.Register;
import dialogue.plan.ActionPlan;
import dialogue.plan.Area;
import dialogue.plan.Dated;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Stage;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is missing in the plan as it stands on a review's day. Where an initiative was refused, nobody knows what its row would have said.
final class PlanCoverage {

    private final ActionPlan plan;
    private final LocalDate day;
    private final Findings findings;

    PlanCoverage(ActionPlan plan, LocalDate day, Findings findings) {
        this.plan = plan;
        this.day = day;
        this.findings = findings;
    }

    void tell(Register<Dated<Area>> areas, Register<Dated<Initiative>> initiatives, Register<Milestone> milestones) {
        if (initiatives.entries().stream().allMatch(JudgedRow::isUsed)) {
            tellUntied(areas);
            tellUnexplained(initiatives);
            tellMeetings(milestones);
        }
    }

    /// An area to which no initiative is tied stands in the documents without one.
    private void tellUntied(Register<Dated<Area>> areas) {
        var tied = plan.initiatives().stream().flatMap(one -> one.area().stream()).collect(Collectors.toSet());
        areas.entries().stream()
                .filter(area -> area.value().filter(row -> row.period().holds(day)).isPresent()
                        && !tied.contains(area.key()))
                .forEach(area -> findings.warning("coverage.area-without-initiative", area.place().at("area"), null,
                        area.key()));
    }

    /// What left the plan, and neither a milestone nor another initiative says why.
    private void tellUnexplained(Register<Dated<Initiative>> initiatives) {
        var replaced = Stream
                .concat(plan.initiatives().stream(), plan.past().former().stream().map(one -> one.initiative()))
                .flatMap(one -> one.replaces().stream()).collect(Collectors.toSet());
        plan.past().former().stream().filter(one -> !replaced.contains(one.initiative().key()))
                .filter(one -> plan.milestones(one.initiative().key()).stream()
                        .noneMatch(milestone -> milestone.stage() == Stage.ENDED))
                .forEach(one -> findings.warning("coverage.ended-without-reason",
                        initiatives.group(one.initiative().key()).getLast().place().at("valid_until"), null,
                        one.initiative().key(), one.until().toString()));
    }

    /// A meeting before which a briefing is due, on an initiative of which this review says nothing.
    private void tellMeetings(Register<Milestone> milestones) {
        milestones.entries().forEach(entry -> entry.value()
                .filter(one -> one.briefing() && !one.date().isOver(day) && plan.milestone(one.key()).isEmpty())
                .flatMap(Milestone::initiative)
                .ifPresent(key -> findings.warning("coverage.meeting-outside-plan", entry.place().at("briefing"), null,
                        key, day.toString())));
    }
}
