package dialogue.run.job.cluster;

import dialogue.intake.Allowance;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.job.cluster.jdbc.Lease;
import dialogue.run.job.intake.BatchSettings;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.job.step.JobSupport;
import dialogue.setting.ProgramSettings;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.integration.partition.BeanFactoryStepLocator;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.integration.store.ChannelMessageStore;

/// Ties the machines of an installation together, where a PostgreSQL is shared; else nothing of this package is loaded.
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class ClusterConfiguration {

    /// Who works on a document keeps a connection; so many are left to everything else.
    private static final int CONNECTIONS_LEFT = 4;

    @Bean
    Workers workers(ChannelMessageStore handedOut, Lease lease, OpenRuns runs, JobRepository repository,
            BeanFactory beans, BatchSettings settings,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        var locator = new BeanFactoryStepLocator();
        locator.setBeanFactory(beans);
        var handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        handler.setStepLocator(locator);
        var threads = Math.clamp(settings.threads(), 1, Math.max(1, connections - CONNECTIONS_LEFT));
        return new Workers(handedOut, lease, runs, repository, handler, threads);
    }

    @Bean
    OpenRuns openRuns(Ledger ledger, LedgerFolder folder, OpenInputs inputs, Allowance allowance,
            ProgramSettings program) {
        return new OpenRuns(ledger, folder, inputs, allowance, program.version());
    }

    @Bean
    SharedSteps sharedSteps(ChannelMessageStore handedOut, Workers workers, JobRepository repository,
            JobSupport support) {
        return new SharedSteps(handedOut, workers, repository, support);
    }
}
