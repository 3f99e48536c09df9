package dialogue.run.job.cluster;

import dialogue.run.job.step.Handout;
import dialogue.run.job.step.JobSupport;
import dialogue.run.make.DocumentOrder;
import java.util.Collection;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.integration.store.ChannelMessageStore;

/// Hands the partitions of a run out by a channel of the run's own in the shared database, works on them as the others do, and waits until all are done.
record SharedSteps(ChannelMessageStore handedOut, Workers workers, JobRepository repository,
        JobSupport support) implements Handout {

    @Override
    public PartitionHandler handler(String worker) {
        return (splitter, step) -> handle(worker, splitter, step);
    }

    private Collection<StepExecution> handle(String worker, StepExecutionSplitter splitter, StepExecution step)
            throws Exception {
        var run = JobSupport.run(step);
        var documents = DocumentOrder.of(support.ledger().entry(run).orElseThrow().request()).size();
        try (var own = workers.make(run)) {
            var handler = new WaitingHandler(worker, repository, new RunChannel(handedOut, run),
                    support.progress(run), documents);
            handler.afterPropertiesSet();
            var partitions = handler.handle(splitter, step);
            own.failures().forEach(step::addFailureException);
            return partitions;
        }
    }

    @Override
    public void withdraw(long run) {
        handedOut.removeMessageGroup(run);
    }
}
