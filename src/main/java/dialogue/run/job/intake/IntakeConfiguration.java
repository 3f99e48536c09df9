package dialogue.run.job.intake;

import dialogue.intake.Allowance;
import dialogue.language.SupportedCharacters;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.setting.KnownKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Ties the intake to what this installation takes in and to the characters it can print.
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    BatchSettings batchSettings(KnownKeys keys) {
        return keys.one(BatchSettings.class);
    }

    @Bean
    IntakeJob intakeJob(Allowance allowance, ObjectProvider<SupportedCharacters> supported, BatchSettings settings) {
        return new IntakeJob(allowance, () -> supported.getObject(), settings.chunk());
    }

    @Bean
    OpenInputs openInputs(LedgerFolder folder, IntakeJob intake) {
        return new OpenInputs(folder, intake);
    }
}
