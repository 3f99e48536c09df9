package dialogue.delivery;

import dialogue.language.Problem;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import dialogue.watch.Sought;
import dialogue.watch.StandingProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Remembers problems and acts, whichever thread tells of them.
public final class Watched implements Problems, Audit {

    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    private final List<String> acts = Collections.synchronizedList(new ArrayList<>());
    private final List<StandingProblem> untold = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void raise(String subject, Problem problem) {
        problems.add(subject + ": " + problem.code());
    }

    @Override
    public void enter(String subject, Problem problem) {
        raise(subject, problem);
        untold.add(new StandingProblem(problems.size(), subject, problem, Instant.EPOCH, Instant.EPOCH, 1));
    }

    @Override
    public List<StandingProblem> takeUntold() {
        var taken = List.copyOf(untold);
        untold.clear();
        return taken;
    }

    @Override
    public void tellAgain(List<StandingProblem> problems, Instant at) {
        untold.addAll(problems);
    }

    @Override
    public List<StandingProblem> standing() {
        throw new AssertionError("nobody asks");
    }

    @Override
    public Optional<StandingProblem> dismiss(long number, String person) {
        throw new AssertionError("nobody dismisses");
    }

    @Override
    public void enter(String person, String act, String subject) {
        acts.add(act + " " + subject);
    }

    @Override
    public List<Act> about(String subject) {
        return acts.stream().filter(act -> act.endsWith(" " + subject))
                .map(act -> new Act(1, "kim", Instant.EPOCH, act.substring(0, act.indexOf(' ')), subject)).toList();
    }

    @Override
    public List<Act> page(Sought sought, long before, int most) {
        throw new AssertionError("nobody asks");
    }

    @Override
    public List<Act> acts() {
        throw new AssertionError("nobody asks");
    }

    public List<String> problems() {
        return problems;
    }

    public List<String> entered() {
        return acts;
    }
}
