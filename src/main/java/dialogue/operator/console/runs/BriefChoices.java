package dialogue.operator.console.runs;

import dialogue.intake.IntakeSettings;
import dialogue.intake.folder.InputFolder;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.plan.Milestone;
import dialogue.run.check.UpcomingMeetings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What the form offers: the years of the input, the newest first, and the meetings of the plan that lie ahead.
///
/// @param input the folder that is read
record BriefChoices(Path input, UpcomingMeetings meetings, Clock clock) {

    List<Integer> years() {
        return new InputFolder(input).years().reversed();
    }

    /// Keys of meetings, each once; none where the plan cannot be relied upon.
    List<String> keys() {
        try {
            return meetings.ahead(IntakeSettings.day(clock.instant())).stream().map(Milestone::key).distinct().toList();
        } catch (Problem _) {
            return List.of();
        }
    }

    /// The key of a meeting; empty for the annual briefing.
    static Optional<String> meeting(Occasion occasion) {
        return Optional.of(occasion).filter(each -> !each.equals(Occasion.ANNUAL)).map(Occasion::key);
    }
}
