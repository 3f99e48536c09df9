package dialogue.run.collect;

import dialogue.delivery.Outbox;
import dialogue.intake.Allowance;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.setting.ProgramSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Asks for the reports that are missing in the input folder of the configuration.
@Configuration(proxyBeanMethods = false)
class CollectConfiguration {

    @Bean
    ReportCollection reportCollection(ProgramSettings program, LedgerFolder folder, Ledger ledger, Outbox outbox,
            Allowance allowance, Clock clock) {
        return new Collector(program.input(), folder, ledger, outbox, allowance, clock, program.version());
    }
}
