package dialogue.run.job.step;

import org.springframework.batch.core.step.StepContribution;

/// Enters who gets what, and that the revision is published, in one transaction. Sending is no step: a mail server that is
/// down never fails or repeats a briefing.
record PostStep(JobSupport support) implements StepAction {

    @Override
    public void perform(StepContext context, StepContribution contribution) {
        support.publish(context.entry());
    }
}
