package dialogue.run.check;

import dialogue.intake.Allowance;
import dialogue.language.Problem;
import dialogue.plan.Milestone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The meetings of the plan before which a briefing is due.
///
/// @param allowance what this installation takes in
public record UpcomingMeetings(Path input, Allowance allowance) {

    /// Reads the plan anew.
    ///
    /// @param today meetings that are over are left out
    /// @throws Problem where the plan cannot be read whole: what it says of meetings cannot be relied upon then
    public List<Milestone> ahead(LocalDate today) {
        var report = new Check(input, OptionalInt.empty(), Optional.empty(), allowance).report();
        report.findings().stream().filter(each -> each.isError() && each.place().file().startsWith("plan/")).findFirst()
                .ifPresent(error -> {
                    throw Problem.passing(Problem.Kind.FAILED, "schedule.plan", error.place().where());
                });
        return report.review().plan().milestones().stream()
                .filter(milestone -> milestone.briefing() && !milestone.date().isOver(today)).toList();
    }
}
