package dialogue.schedule.jdbc;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps schedules and firings in the database that holds the ledger.
@Lazy
@Configuration(proxyBeanMethods = false)
class RowsConfiguration {

    @Bean
    FiringRows firingRows(JdbcClient jdbc, Clock clock) {
        return new FiringRows(jdbc, clock);
    }

    @Bean
    ScheduleRows scheduleRows(JdbcClient jdbc, Clock clock) {
        return new ScheduleRows(jdbc, clock);
    }
}
