package dialogue.run.job.step;

import dialogue.run.job.intake.OpenInputs;
import dialogue.run.make.Verification;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// How the job verifies where several machines share the work: each document is a partition, as when it is made.
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class SeveralMachinesConfiguration {

    @Bean
    Step verify(JobRepository repository, Partitioner documents, Handout handout) {
        return new StepBuilder("verify", repository).partitioner("proof", documents)
                .partitionHandler(handout.handler("proof")).build();
    }

    @Bean
    Step proof(JobRepository repository, JobSupport support, OpenInputs inputs, Verification verification) {
        return new StepBuilder("proof", repository)
                .tasklet(support.unheard().tasklet(new ProofStep(inputs, verification)),
                        new ResourcelessTransactionManager())
                .build();
    }
}
