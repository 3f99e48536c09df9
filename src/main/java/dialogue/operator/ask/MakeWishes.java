package dialogue.operator.ask;

import dialogue.language.Problem;
import dialogue.operator.MakeBriefing;
import dialogue.run.Nodes;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.follow.Wish;
import dialogue.run.follow.Wish.State;
import dialogue.run.follow.Wishes;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.schedule.serving.Waiting;
import dialogue.watch.Problems;
import java.util.Optional;

/// Makes the briefings that persons have asked the server for, each as [MakeBriefing] does, and has a problem stand where it cannot.
record MakeWishes(Wishes wishes, Production production, MakeBriefing briefings, Problems problems, Nodes nodes)
        implements
            Waiting {

    @Override
    public void make() {
        wishes.open().stream().filter(this::isIdle).filter(wishes::take).forEach(this::make);
    }

    /// Nobody is at it: what this process has taken up has broken off.
    private boolean isIdle(Wish wish) {
        return wish.node().filter(node -> !node.equals(nodes.self()) && !nodes.isGone(node)).isEmpty();
    }

    /// A run that has ended since is the wish's, even if the input has changed by now.
    private void make(Wish wish) {
        try {
            var ended = wish.run().flatMap(production::run).filter(run -> !run.state().isOpen());
            if (ended.isPresent()) {
                wishes.end(wish.id(), State.MADE, Optional.empty());
            } else {
                ask(wish);
            }
        } catch (RuntimeException failure) {
            fail(wish, failure);
        }
    }

    private void ask(Wish wish) {
        var outcome = briefings.make(wish.request(), wish.asker(), following(wish)).outcome();
        var stands = outcome.kind() == Outcome.Kind.UNCHANGED;
        wishes.end(wish.id(), stands ? State.STANDS : State.MADE, Optional.of(outcome.run().id()));
    }

    private Progress following(Wish wish) {
        return new Progress() {

            @Override
            public void at(String step, int done, int total) {
                // the run tells the ledger itself
            }

            @Override
            public void begun(long run) {
                wishes.begun(wish.id(), run);
            }
        };
    }

    /// While the database is away it stays taken up, and the next look tries again.
    private void fail(Wish wish, RuntimeException failure) {
        var problem = failure instanceof Problem told
                ? told
                : DatabaseAway.of(failure).orElseGet(() -> Problem.of(Problem.Kind.FAILED, "wish.fault",
                        wish.id(), failure.getClass().getName()));
        if (!DatabaseAway.is(problem)) {
            problems.raise(Wish.subject(wish.id()), problem);
            wishes.end(wish.id(), State.FAILED, Optional.empty());
        }
    }
}
