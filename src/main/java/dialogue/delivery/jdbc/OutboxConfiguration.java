package dialogue.delivery.jdbc;

import dialogue.delivery.Dispatches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Keeps the dispatches in the ledger's database.
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Dispatches dispatches(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new JdbcDispatches(jdbc, transactions);
    }
}
