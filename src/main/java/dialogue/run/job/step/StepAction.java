package dialogue.run.job.step;

import java.io.IOException;
import org.springframework.batch.core.step.StepContribution;

/// What a step does.
interface StepAction {

    void perform(StepContext context, StepContribution contribution) throws IOException;
}
