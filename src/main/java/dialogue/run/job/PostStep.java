package dialogue.run.job;

import org.springframework.batch.core.step.StepContribution;

/// Enters who gets what, and that the revision is published, in one transaction. Sending is no step: a mail server that is
/// down never fails or repeats a briefing.
record PostStep(Works works) implements Works.Piece {

    @Override
    public void work(Work work, StepContribution contribution) {
        works.publish(work.entry());
    }
}
