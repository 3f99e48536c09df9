package dialogue.run.job;

import dialogue.run.RunState;
import dialogue.run.make.FrozenInput;
import dialogue.run.make.Inputs;
import dialogue.run.make.Reconciliation;
import java.io.IOException;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.step.StepContribution;

/// Freezes the input: judges all staged rows together, makes sure that none was lost and that no file has changed meanwhile,
/// and ends the job where the input is refused.
record FreezeStep(Works works, FrozenInput frozen) implements Works.Piece {

    static final ExitStatus REJECTED = new ExitStatus("REJECTED");

    @Override
    public void work(Work work, StepContribution contribution) throws IOException {
        work.progress().at("freeze", 0, 1);
        Inputs.of(work.entry().request()).require(work.entry().inputs());
        var report = frozen.report(work.entry(), work.folder());
        var inputs = Reconciliation.of(work.entry(), report);
        works.ledger().freeze(work.run(), report.review().asOf(), inputs);
        if (!frozen.mayGoOn(work.entry(), work.folder())) {
            works.ledger().end(work.run(), RunState.REJECTED);
            contribution.setExitStatus(REJECTED);
        }
        work.progress().at("freeze", 1, 1);
    }
}
