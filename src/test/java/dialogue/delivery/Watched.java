package dialogue.delivery;

import dialogue.language.Problem;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import dialogue.watch.StandingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remembers problems and acts.
public final class Watched implements Problems, Audit {

    private final List<String> problems = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();

    @Override
    public void raise(String subject, Problem problem) {
        problems.add(subject + ": " + problem.code());
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
