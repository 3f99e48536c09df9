package dialogue.operator.console.today;

import dialogue.delivery.DispatchState.Held;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.watch.Readers;
import dialogue.operator.papers.LookAtMessages;
import dialogue.operator.today.LookAhead;
import dialogue.operator.watch.LookAtWatch;
import dialogue.run.RunState;
import dialogue.run.follow.Runs;
import dialogue.watch.Sought;
import java.util.List;
import java.util.Set;

/// Gathers what waits for a visitor, from what each area lets them know.
record Outlook(LookAhead ahead, Runs runs, LookAtMessages messages, LookAtWatch watch) {

    private static final int MOST_RUNS = 3;
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_ACTS = 5;

    Today of(Visitor visitor) {
        var reader = Readers.of(visitor);
        return new Today(ahead.next(),
                runs.page(visitor.ministry(), Set.of(RunState.RUNNING), Long.MAX_VALUE, MOST_RUNS), held(visitor),
                watch.problems(reader).size(), ahead.collecting(),
                watch.acts(reader, Sought.ANY, 0, MOST_ACTS));
    }

    private long held(Visitor visitor) {
        return messages.page(visitor.ministry(), List.of(new Held().key()), Long.MAX_VALUE, MOST_MESSAGES).size();
    }
}
