package dialogue.run.job.cluster;

import dialogue.run.Progress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.integration.core.MessagingTemplate;

/// Hands the partitions of a step out, waits until all are done, whoever works on them, and tells meanwhile how many are.
final class WaitingHandler extends MessageChannelPartitionHandler {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final RunChannel channel;
    private final Progress progress;
    private final int documents;

    /// @param worker the step that works on a partition
    /// @param documents of the run, those made before included
    WaitingHandler(String worker, JobRepository repository, RunChannel channel, Progress progress, int documents) {
        this.channel = channel;
        this.progress = progress;
        this.documents = documents;
        setStepName(worker);
        setJobRepository(repository);
        setMessagingOperations(new MessagingTemplate(channel));
        setPollInterval(LOOK.toMillis());
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution step, Set<StepExecution> partitions) throws Exception {
        var before = documents - partitions.size();
        var looks = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("told").factory());
        try {
            var _ = looks.scheduleWithFixedDelay(() -> tell(step.getStepName(), before), LOOK.toMillis(),
                    LOOK.toMillis(), TimeUnit.MILLISECONDS);
            var done = super.doHandle(step, partitions);
            progress.at(step.getStepName(), documents, documents);
            return done;
        } finally {
            looks.shutdownNow();
        }
    }

    /// No run ends because nobody hears how far it is.
    private void tell(String step, int before) {
        try {
            progress.at(step, before + channel.done(), documents);
        } catch (RuntimeException e) {
            System.getLogger(WaitingHandler.class.getName()).log(System.Logger.Level.DEBUG, "not told", e);
        }
    }
}
