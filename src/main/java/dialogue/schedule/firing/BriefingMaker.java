package dialogue.schedule.firing;

import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.collect.ReportCollection;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.schedule.rule.Schedule;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Makes the briefing of a firing, and has a problem stand where it cannot.
///
/// @param input the folder to read
/// @param output the folder of the ledger
public record BriefingMaker(Production production, ReportCollection collection, Firings firings, Problems problems,
        Nodes nodes, Path input,
        Path output) {

    /// Makes the briefing of a firing that this process has taken up.
    ///
    /// @param asker whose the run is
    /// @param last true if this is the last attempt: a passing problem is then told instead of tried again
    void make(long firing, Schedule schedule, String asker, boolean last) {
        guarded(firing, schedule, last, () -> {
            if (schedule.year().isPresent()) {
                ask(firing, schedule, Optional.empty());
            } else {
                brief(firing, schedule, asker);
            }
        });
    }

    private void brief(long firing, Schedule schedule, String asker) {
        var outcome = produce(schedule, asker, following(firing, Progress.NONE));
        if (outcome.kind() == Outcome.Kind.REJECTED) {
            problems.raise("schedule " + schedule.name(), Problem.of(Problem.Kind.INPUT, "schedule.rejected",
                    schedule.name(), String.valueOf(outcome.run().year())));
        }
        end(firing, outcome);
    }

    /// @param since forms that were made since are this firing's already
    private void ask(long firing, Schedule schedule, Optional<Instant> since) {
        collection.ask(schedule.year().orElseThrow(), schedule.template().posting(), since);
        firings.end(firing, FiringState.DONE, Optional.empty());
    }

    private void guarded(long firing, Schedule schedule, boolean last, Runnable work) {
        try {
            work.run();
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

    /// Ends a firing that failed, or lets go of it where the next attempt may do better.
    public void end(long firing, RuntimeException failure, boolean last) {
        if (!last && failure instanceof Problem problem && problem.retryable()) {
            firings.release(firing);
        } else {
            firings.end(firing, FiringState.FAILED, Optional.empty());
        }
    }

    /// Makes the briefing of a schedule.
    public Outcome produce(Schedule schedule, String asker, Progress progress) {
        return production.produce(request(schedule), asker, progress);
    }

    /// Has a firing know its run as soon as that has begun.
    public Progress following(long firing, Progress progress) {
        return new Progress() {

            @Override
            public void at(String step, int done, int total) {
                progress.at(step, done, total);
            }

            @Override
            public void begun(long run) {
                firings.begun(firing, run);
                progress.begun(run);
            }
        };
    }

    private RunRequest request(Schedule schedule) {
        return schedule.template().request(schedule.occasion(), input, output);
    }

    /// Ends a firing by what came of its briefing.
    public void end(long firing, Outcome outcome) {
        var state = outcome.kind() == Outcome.Kind.REJECTED ? FiringState.REJECTED : FiringState.DONE;
        firings.end(firing, state, Optional.of(outcome.run().id()));
    }

    /// Goes on with a firing whose process is gone. A run that has been published since for the same request is the firing's, even if the
    /// input has changed by now; one for another request, such as a single document that a person asked for, is not.
    void takeOver(FiringRecord firing, Schedule schedule, boolean last) {
        if (!firings.takeOver(firing, nodes.self())) {
            return;
        }
        if (schedule.year().isPresent()) {
            guarded(firing.id(), schedule, last, () -> ask(firing.id(), schedule, Optional.of(firing.claimed())));
        } else {
            production.published(request(schedule), firing.runsBefore()).ifPresentOrElse(
                    run -> firings.end(firing.id(), FiringState.DONE, Optional.of(run.id())),
                    () -> make(firing.id(), schedule, firing.asker(), last));
        }
    }
}
