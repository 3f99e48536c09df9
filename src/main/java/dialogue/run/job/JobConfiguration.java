package dialogue.run.job;

import dialogue.delivery.Outbox;
import dialogue.intake.Allowance;
import dialogue.intake.Reading;
import dialogue.run.Extent;
import dialogue.run.Nodes;
import dialogue.run.Production;
import dialogue.run.Recovery;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.make.Coverings;
import dialogue.run.make.Drafting;
import dialogue.run.make.FrozenInput;
import dialogue.run.make.Verification;
import dialogue.setting.KnownKeys;
import java.time.Clock;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/// The job: intake, freeze, render, verify, publish, post. A refused input ends it behind freeze, well: there is nothing to resume. Steps that take their time have no
/// transaction around them, for so long no other process could have the ledger.
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    Works works(Ledger ledger, LedgerFolder folder, Outbox outbox) {
        return new Works(ledger, folder, new Listeners(), outbox);
    }

    @Bean
    BatchSettings batchSettings(KnownKeys keys) {
        return keys.one("dialogue.job", BatchSettings.class);
    }

    @Bean
    Job briefing(JobRepository repository, Step intake, Step freeze, Step render, Step verify, Step publish,
            Step post) {
        var rejected = FreezeStep.REJECTED.getExitCode();
        return new JobBuilder(JobRunner.JOB, repository).start(intake).next(freeze).on(rejected).end(rejected)
                .from(freeze).on("COMPLETED").to(render).next(verify).next(publish).next(post).from(freeze).on("*")
                .fail().end()
                .build();
    }

    @Bean
    Step intake(JobRepository repository, PlatformTransactionManager transactions, BatchSettings settings,
            ItemStreamReader<Reading> intakeReader, ItemStreamWriter<Reading> intakeWriter) {
        return new StepBuilder("intake", repository).<Reading, Reading>chunk(settings.chunk())
                .transactionManager(transactions).reader(intakeReader).writer(intakeWriter).build();
    }

    @Bean
    @StepScope
    ItemStreamReader<Reading> intakeReader(Works works, Allowance allowance,
            @Value("#{stepExecution}") StepExecution execution) {
        return new IntakeReader(works, works.of(execution), allowance);
    }

    @Bean
    @StepScope
    ItemStreamWriter<Reading> intakeWriter(Works works, @Value("#{stepExecution}") StepExecution execution) {
        return new IntakeWriter(works, works.of(execution));
    }

    @Bean
    Step freeze(JobRepository repository, Works works, FrozenInput frozen) {
        return new StepBuilder("freeze", repository)
                .tasklet(works.tasklet(new FreezeStep(works, frozen)), new ResourcelessTransactionManager()).build();
    }

    @Bean
    Step render(JobRepository repository, Partitioner documents, Step document, BatchSettings settings) {
        var threads = new SimpleAsyncTaskExecutor("render-");
        threads.setConcurrencyLimit(settings.threads());
        return new StepBuilder("render", repository).partitioner("document", documents).step(document)
                .taskExecutor(threads).build();
    }

    @Bean
    @StepScope
    Partitioner documents(Works works, @Value("#{stepExecution}") StepExecution execution) {
        return new DocumentPartitioner(works.of(execution));
    }

    /// No transaction: a document is a file, and its partition's end is written down by the job repository itself.
    @Bean
    Step document(JobRepository repository, Works works, FrozenInput frozen, Drafting drafting) {
        return new StepBuilder("document", repository)
                .tasklet(works.tasklet(new RenderStep(frozen, drafting)), new ResourcelessTransactionManager()).build();
    }

    @Bean
    Step verify(JobRepository repository, Works works, FrozenInput frozen, Verification verification,
            BatchSettings settings) {
        return new StepBuilder("verify", repository)
                .tasklet(works.tasklet(new VerifyStep(frozen, verification, settings.threads())),
                        new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    Step publish(JobRepository repository, Works works, FrozenInput frozen, Coverings coverings) {
        return new StepBuilder("publish", repository)
                .tasklet(works.tasklet(new PublishStep(works, frozen, coverings)), new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    Step post(JobRepository repository, PlatformTransactionManager transactions, Works works) {
        return new StepBuilder("post", repository).tasklet(works.tasklet(new PostStep(works)), transactions).build();
    }

    /// @throws IllegalStateException where the job repository forgets: Spring Batch takes one in memory without a word if the
    /// configuration slips
    @Bean
    Production production(JobOperator operator, JobRepository repository, Job briefing, Works works, FrozenInput frozen,
            Allowance allowance, ObjectProvider<Extent> extent, Clock clock,
            @Value("${dialogue.version}") String version) {
        if (repository instanceof ResourcelessJobRepository) {
            throw new IllegalStateException("The job repository is in memory; an interrupted run could not be resumed");
        }
        return new JobProduction(works, new JobRunner(operator, repository, briefing, works), frozen, allowance,
                request -> extent.getObject().isWhole(request), clock, version);
    }

    @Bean
    Recovery recovery(Works works, Nodes nodes, Production production) {
        return new JobRecovery(works.ledger(), nodes, production);
    }
}
