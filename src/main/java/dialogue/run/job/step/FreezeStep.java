package dialogue.run.job.step;

import dialogue.run.RunState;
import dialogue.run.input.FrozenInput;
import dialogue.run.input.Reconciliation;
import dialogue.run.job.intake.OpenInputs;
import java.io.IOException;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.step.StepContribution;

/// Freezes the input: makes sure that no row was lost, copies what was read into the run's folder, and ends the job where the input is refused.
record FreezeStep(JobSupport support, OpenInputs inputs) implements StepAction {

    static final ExitStatus REJECTED = new ExitStatus("REJECTED");

    @Override
    public void perform(StepContext context, StepContribution contribution) throws IOException {
        context.progress().at("freeze", 0, 1);
        var entry = context.entry();
        try (var input = inputs.open(entry)) {
            var report = input.read().report();
            support.ledger().freeze(context.run(), report.asOf(),
                    Reconciliation.of(input.read().counted(entry.inputs()), report));
            if (report.mayGoOn(entry.request().leaveOutRejected())) {
                new FrozenInput(entry, context.folder()).copy(input.read().files());
            } else {
                support.ledger().end(context.run(), RunState.REJECTED);
                contribution.setExitStatus(REJECTED);
            }
        }
        context.progress().at("freeze", 1, 1);
    }
}
