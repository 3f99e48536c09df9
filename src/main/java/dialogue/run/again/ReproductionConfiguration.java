package dialogue.run.again;

import dialogue.run.Reproduction;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.job.intake.BatchSettings;
import dialogue.run.job.intake.IntakeJob;
import dialogue.run.make.Coverings;
import dialogue.run.make.Drafting;
import dialogue.run.make.Verification;
import dialogue.setting.ProgramSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Ties the reproduction to what makes documents; made where somebody asks for it.
@Lazy
@Configuration(proxyBeanMethods = false)
class ReproductionConfiguration {

    @Bean
    Reproduction reproduction(LedgerFolder folder, Ledger ledger, IntakeJob intake, Drafting drafting,
            Verification verification, Coverings coverings, BatchSettings settings, ProgramSettings program) {
        return new KeptReproduction(folder, ledger, intake,
                new Workbench(drafting, verification, coverings, settings.threads()), program.version());
    }
}
