package dialogue.operator.console.today;

import dialogue.run.Run;
import dialogue.run.upload.ReviewSight;
import dialogue.schedule.ScheduleStatus;
import dialogue.watch.Act;
import java.util.List;
import java.util.Optional;

/// What waits for a visitor.
///
/// @param next the schedule that fires next
/// @param atWork the runs that are at work
/// @param held messages of the own ministry that wait for an approval
/// @param problems that stand
/// @param reviews how far each review is that takes in reports
/// @param acts the newest
public record Today(Optional<ScheduleStatus> next, List<Run> atWork, long held, long problems,
        List<ReviewSight> reviews, List<Act> acts) {}
