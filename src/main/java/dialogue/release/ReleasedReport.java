package dialogue.release;

import dialogue.language.Text;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import dialogue.review.Report;
import java.time.LocalDate;
import java.util.Optional;

/// A party's report as an audience may read it. It has no place for a note.
///
/// @param own true where the party keeps it to itself, so that it stands only in that party's copy
public record ReleasedReport(Party party, String initiative, Status status, Text progress, Text nextStep,
        Optional<PlanDate> nextStepDue,
        Optional<LocalDate> completedOn, Text forDialogue, boolean own, Marking marking, LocalDate updatedOn) {

    static ReleasedReport of(Report report) {
        return new ReleasedReport(report.party(), report.initiative(), report.status(), report.progress(),
                report.nextStep(),
                report.nextStepDue(), report.completedOn(), report.forDialogue(), report.isOwn(), report.marking(),
                report.updatedOn());
    }

    @Override
    public String toString() {
        return "ReleasedReport[" + party + ", " + initiative + "]";
    }
}
