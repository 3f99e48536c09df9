package dialogue.watch.jdbc;

import dialogue.watch.Audit;
import dialogue.watch.Problems;
import dialogue.watch.Tally;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Keeps problems and acts in the database that holds the ledger.
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    Audit audit(JdbcClient jdbc, Clock clock) {
        return new AuditRows(jdbc, clock);
    }

    @Bean
    @Lazy
    Tally tally(JdbcClient jdbc) {
        return new TallyRows(jdbc);
    }

    @Bean
    Problems problems(JdbcClient jdbc, PlatformTransactionManager transactions, Audit audit, Clock clock) {
        return new ProblemRows(jdbc, transactions, audit, clock);
    }
}
