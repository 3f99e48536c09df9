package dialogue.run.tidy;

import dialogue.delivery.Outbox;
import dialogue.delivery.OutboxFolder;
import dialogue.run.Retention;
import dialogue.run.input.InputStore;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.jdbc.RunRecords;
import dialogue.setting.KnownKeys;
import dialogue.watch.Audit;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Removes what is old from an output folder; what is configured wrongly is refused at every start.
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    Retention retention(KnownKeys keys, Ledger ledger, RunRecords records, LedgerFolder folder, Outbox outbox,
            Audit audit, Clock clock) {
        return new Tidying(RetentionSettings.of(keys),
                List.of(new OldRuns(ledger, records, folder),
                        new OldMessages(outbox, OutboxFolder.of(folder.place())),
                        new OldDocuments(folder.place(), new InputStore(folder), outbox, clock)),
                folder, audit, clock);
    }
}
