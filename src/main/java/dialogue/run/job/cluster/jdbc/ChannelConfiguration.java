package dialogue.run.job.cluster.jdbc;

import dialogue.run.job.intake.BatchSettings;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.integration.store.ChannelMessageStore;
import org.springframework.transaction.PlatformTransactionManager;

/// Ties the handing out of documents to the PostgreSQL of the profile.
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class ChannelConfiguration {

    /// What lies in it are numbers and names of steps; nothing else is made of its bytes.
    @Bean
    ChannelMessageStore handedOut(DataSource source) {
        var store = new JdbcChannelMessageStore(source);
        store.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
        store.addAllowedPatterns("org.springframework.batch.integration.partition.StepExecutionRequest",
                "org.springframework.messaging.*", "org.springframework.integration.*", "java.lang.*", "java.util.*");
        return store;
    }

    @Bean
    Lease lease(DataSource source, PlatformTransactionManager transactions, BatchSettings settings) {
        return new Lease(source, transactions, settings.silence());
    }
}
