package dialogue.run.job;

import dialogue.intake.Allowance;
import dialogue.run.Extent;
import dialogue.run.Nodes;
import dialogue.run.Production;
import dialogue.run.Recovery;
import dialogue.run.check.Forecast;
import dialogue.run.job.intake.IntakeJob;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.job.step.Handout;
import dialogue.run.job.step.JobSupport;
import dialogue.setting.ProgramSettings;
import java.time.Clock;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Ties the production to the intake and to the job; the job and its repository are made where something is produced.
@Lazy
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /// @throws IllegalStateException where the job repository forgets: Spring Batch takes one in memory without a word if the
    /// configuration slips
    @Bean
    JobRunner runner(JobOperator operator, JobRepository repository, Job briefing, JobSupport support,
            ObjectProvider<Handout> handout) {
        if (repository instanceof ResourcelessJobRepository) {
            throw new IllegalStateException("The job repository is in memory; an interrupted run could not be resumed");
        }
        return new JobRunner(operator, repository, briefing, support, handout.stream().findAny());
    }

    @Bean
    Production production(JobSupport support, ObjectProvider<JobRunner> runner, IntakeJob intake, OpenInputs inputs,
            Allowance allowance, ObjectProvider<Extent> extent, Clock clock, ProgramSettings program) {
        return new JobProduction(support, runner::getObject, intake, inputs, allowance,
                request -> extent.getObject().isWhole(request), clock, program.version());
    }

    @Bean
    Forecast forecast(IntakeJob intake, Allowance allowance, Extent extent, Clock clock, ProgramSettings program) {
        return new JobForecast(intake, allowance, extent, clock, program.version());
    }

    @Bean
    Recovery recovery(JobSupport support, Nodes nodes, Production production) {
        return new JobRecovery(support.ledger(), nodes, production);
    }
}
