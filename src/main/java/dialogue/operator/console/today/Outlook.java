package dialogue.operator.console.today;

import dialogue.delivery.DispatchState.Held;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.watch.Readers;
import dialogue.operator.papers.LookAtMessages;
import dialogue.operator.watch.LookAtWatch;
import dialogue.run.RunState;
import dialogue.run.follow.Runs;
import dialogue.run.upload.ReviewSight;
import dialogue.run.upload.Uploads;
import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.ScheduleStatus;
import dialogue.watch.Sought;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers what waits for a visitor, from what each area lets them know.
record Outlook(ScheduleOperations schedules, Runs runs, LookAtMessages messages, LookAtWatch watch, Uploads uploads) {

    private static final int MOST_RUNS = 3;
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_ACTS = 5;

    Today of(Visitor visitor) {
        var reader = Readers.of(visitor);
        return new Today(next(),
                runs.page(visitor.ministry(), Set.of(RunState.RUNNING), Long.MAX_VALUE, MOST_RUNS), held(visitor),
                watch.problems(reader).size(), collecting(),
                watch.acts(reader, Sought.ANY, 0, MOST_ACTS));
    }

    private Optional<ScheduleStatus> next() {
        return schedules.list().stream().filter(each -> !each.paused() && !each.next().isEmpty())
                .min(Comparator.comparing((ScheduleStatus each) -> each.next().getFirst()));
    }

    private long held(Visitor visitor) {
        return messages.page(visitor.ministry(), List.of(new Held().key()), Long.MAX_VALUE, MOST_MESSAGES).size();
    }

    private List<ReviewSight> collecting() {
        return uploads.reviews().stream().filter(review -> review.takesIn() && review.days().isPresent()).toList();
    }
}
