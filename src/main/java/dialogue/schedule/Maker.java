package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.schedule.jdbc.FiringRows;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.util.Optional;

/// Makes the briefing of a firing, and has a problem stand where it cannot.
///
/// @param input the folder to read
/// @param output the folder of the ledger
public record Maker(Production production, FiringRows rows, Problems problems, Nodes nodes, Path input, Path output) {

    /// Makes the briefing of a firing that this process has taken up.
    ///
    /// @param last true where a passing problem has to be told and not waited for
    void make(long firing, Schedule schedule, boolean last) {
        try {
            end(firing, schedule, produce(schedule, Progress.NONE));
        } catch (RuntimeException failure) {
            var problem = problem(failure, schedule);
            if (!DatabaseAway.is(problem) || last) {
                problems.raise("schedule " + schedule.name(), problem);
            }
            end(firing, problem, last);
        }
    }

    private static Problem problem(RuntimeException failure, Schedule schedule) {
        return failure instanceof Problem problem
                ? problem
                : DatabaseAway.of(failure).orElseGet(() -> Problem.of(Problem.Kind.FAILED, "schedule.fault",
                        schedule.name(), failure.getClass().getName()));
    }

    /// Ends a firing that came to nothing, or lets go of it where that may be otherwise the next time.
    void end(long firing, RuntimeException failure, boolean last) {
        if (!last && failure instanceof Problem problem && problem.retryable()) {
            rows.release(firing);
        } else {
            rows.end(firing, FiringState.FAILED, Optional.empty());
        }
    }

    Outcome produce(Schedule schedule, Progress progress) {
        return production.produce(request(schedule), progress);
    }

    private RunRequest request(Schedule schedule) {
        return schedule.wish().request(schedule.occasion(), input, output);
    }

    void end(long firing, Schedule schedule, Outcome outcome) {
        var rejected = outcome.kind() == Outcome.Kind.REJECTED;
        if (rejected) {
            problems.raise("schedule " + schedule.name(), Problem.of(Problem.Kind.INPUT, "schedule.rejected",
                    schedule.name(), String.valueOf(outcome.run().year())));
        }
        rows.end(firing, rejected ? FiringState.REJECTED : FiringState.DONE, Optional.of(outcome.run().id()));
    }

    /// Goes on with a firing whose process is gone. What has been published meanwhile for the same request is the firing's, even if the
    /// input is another one by now; what was published for another one, such as a single document that a person asked for, is not.
    void takeOver(Taken firing, Schedule schedule, boolean last) {
        if (rows.takeOver(firing, nodes.self())) {
            production.published(request(schedule), firing.runsBefore()).ifPresentOrElse(
                    run -> rows.end(firing.id(), FiringState.DONE, Optional.of(run.id())),
                    () -> make(firing.id(), schedule, last));
        }
    }
}
