package dialogue.run.job.step;

import dialogue.delivery.Outbox;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.job.intake.BatchSettings;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.make.Coverings;
import dialogue.run.make.Drafting;
import dialogue.run.make.Verification;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/// The job and its steps: freeze, render, verify, publish, post. A refused input ends it behind freeze, well: there is nothing to resume. Steps that take their time have no transaction around them, for so long no other process could have the ledger.
@Lazy
@Configuration(proxyBeanMethods = false)
class StepConfiguration {

    @Bean
    Job briefing(JobRepository repository, Step freeze, Step render, Step verify, Step publish,
            Step post) {
        var rejected = FreezeStep.REJECTED.getExitCode();
        return new JobBuilder(JobSupport.JOB, repository).start(freeze).on(rejected).end(rejected)
                .from(freeze).on("COMPLETED").to(render).next(verify).next(publish).next(post).from(freeze).on("*")
                .fail().end()
                .build();
    }

    @Bean
    JobSupport jobSupport(Ledger ledger, LedgerFolder folder, Outbox outbox) {
        return new JobSupport(ledger, folder, new ProgressListeners(), outbox);
    }

    @Bean
    Step freeze(JobRepository repository, JobSupport support, OpenInputs inputs) {
        return new StepBuilder("freeze", repository)
                .tasklet(support.tasklet(new FreezeStep(support, inputs)), new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    Step render(JobRepository repository, Partitioner documents, Step document, BatchSettings settings,
            ObjectProvider<Handout> handout) {
        var render = new StepBuilder("render", repository).partitioner("document", documents);
        return handout.stream().findAny().map(several -> render.partitionHandler(several.handler("document")))
                .orElseGet(() -> render.step(document).taskExecutor(threads(settings))).build();
    }

    private static TaskExecutor threads(BatchSettings settings) {
        var threads = new SimpleAsyncTaskExecutor("render-");
        threads.setConcurrencyLimit(settings.threads());
        return threads;
    }

    @Bean
    @StepScope
    Partitioner documents(JobSupport support, @Value("#{stepExecution}") StepExecution execution) {
        return new DocumentPartitioner(support.of(execution), execution.getStepName());
    }

    /// No transaction: a document is a file, and its partition's end is written down by the job repository itself.
    @Bean
    Step document(JobRepository repository, JobSupport support, OpenInputs inputs, Drafting drafting,
            ObjectProvider<Handout> handout) {
        var heard = handout.stream().findAny().map(_ -> support.unheard()).orElse(support);
        return new StepBuilder("document", repository)
                .tasklet(heard.tasklet(new RenderStep(inputs, drafting)), new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    @Profile("!postgres")
    Step verify(JobRepository repository, JobSupport support, OpenInputs inputs, Verification verification,
            BatchSettings settings) {
        return new StepBuilder("verify", repository)
                .tasklet(support.tasklet(new VerifyStep(inputs, verification, settings.threads())),
                        new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    Step publish(JobRepository repository, JobSupport support, OpenInputs inputs, Coverings coverings) {
        return new StepBuilder("publish", repository)
                .tasklet(support.tasklet(new PublishStep(support, inputs, coverings)),
                        new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    Step post(JobRepository repository, PlatformTransactionManager transactions, JobSupport support) {
        return new StepBuilder("post", repository).tasklet(support.tasklet(new PostStep(support)), transactions)
                .build();
    }
}
