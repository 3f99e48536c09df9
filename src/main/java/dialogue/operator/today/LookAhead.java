package dialogue.operator.today;

import dialogue.run.upload.ReviewSight;
import dialogue.run.upload.Uploads;
import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.ScheduleStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What comes next, as everybody may know it.
public record LookAhead(ScheduleOperations schedules, Uploads uploads) {

    /// The schedule that fires next; empty where none has a day to fire yet.
    public Optional<ScheduleStatus> next() {
        return schedules.list().stream().filter(each -> !each.paused() && !each.next().isEmpty())
                .min(Comparator.comparing((ScheduleStatus each) -> each.next().getFirst()));
    }

    /// How far each review is that takes in reports.
    public List<ReviewSight> collecting() {
        return uploads.reviews().stream().filter(review -> review.takesIn() && review.days().isPresent()).toList();
    }
}
