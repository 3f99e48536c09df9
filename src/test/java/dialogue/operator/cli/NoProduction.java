package dialogue.operator.cli;

import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import java.util.List;
import java.util.Optional;

/// A production that nobody may ask anything; tests override what they do ask.
class NoProduction implements Production {

    @Override
    public Outcome produce(RunRequest request, String asker, Progress progress) {
        throw new AssertionError("nobody asked for " + request);
    }

    @Override
    public RunRequest accept(RunRequest request) {
        throw new AssertionError("nobody asked for " + request);
    }

    @Override
    public Outcome resume(long run, Progress progress) {
        throw new AssertionError("nobody asked for run " + run);
    }

    @Override
    public boolean takeUp(long run) {
        throw new AssertionError("nobody asked for run " + run);
    }

    @Override
    public Optional<Run> published(RunRequest request, long after) {
        throw new AssertionError("nobody asked for " + request);
    }

    @Override
    public List<Run> runs() {
        throw new AssertionError("nobody asked for the runs");
    }

    @Override
    public Optional<Run> run(long id) {
        throw new AssertionError("nobody asked for run " + id);
    }
}
