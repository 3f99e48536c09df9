package dialogue.run.job;

import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.Recovery;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.run.jdbc.Ledger;
import java.util.function.BiConsumer;

/// Resumes what the ledger shows at work on a node that is gone, or on this one: whoever recovers is the one that makes here, so nothing is at work here. Two nodes that try the same run wait for each other at the
/// occasion's lock, and the later one finds it ended.
record JobRecovery(Ledger ledger, Nodes nodes, Production production) implements Recovery {

    @Override
    public void recover(BiConsumer<Run, Problem> hindered) {
        for (var run : ledger.running()) {
            if (ledger.node(run.id()).map(this::isIdle).orElse(true)) {
                resume(run, hindered);
            }
        }
    }

    private boolean isIdle(String node) {
        return node.equals(nodes.self()) || nodes.isGone(node);
    }

    private void resume(Run run, BiConsumer<Run, Problem> hindered) {
        try {
            production.resume(run.id(), Progress.NONE);
        } catch (Problem problem) {
            if (!DatabaseAway.is(problem) && isOpen(run)) {
                ledger.end(run.id(), RunState.FAILED);
                hindered.accept(run, problem);
            }
        } catch (RuntimeException fault) {
            if (isOpen(run)) {
                ledger.end(run.id(), RunState.FAILED);
            }
            hindered.accept(run, Problem.of(Problem.Kind.FAILED, "run.fault", run.id(), fault.getClass().getName()));
        }
    }

    private boolean isOpen(Run run) {
        return ledger.entry(run.id()).filter(entry -> entry.run().state().isOpen()).isPresent();
    }
}
