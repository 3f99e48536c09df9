package dialogue.schedule.jdbc;

import dialogue.schedule.serving.Server;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/// Quartz on the ledger's database, only where the program serves or is asked for its health; [Server] starts it. Its tables are Flyway's: Spring Boot would drop them at each start.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("dialogue.serve")
class StoreConfiguration {

    /// The delegate for PostgreSQL suits H2 too, where `bytea` is another word for its binary type. Always clustered: two processes on one
    /// database do not fire twice. Triggers are taken under the lock, which is not Quartz's default.
    private static final Map<String, String> SETTINGS = Map.of(
            "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate",
            "org.quartz.jobStore.acquireTriggersWithinLock", "true",
            "org.quartz.jobStore.isClustered", "true",
            "org.quartz.jobStore.clusterCheckinInterval", "15000",
            "org.quartz.jobStore.misfireThreshold", "60000",
            "org.quartz.threadPool.threadCount", "2",
            "org.quartz.threadPool.makeThreadsDaemons", "true",
            "org.quartz.scheduler.skipUpdateCheck", "true");

    @Bean
    SchedulerFactoryBean quartz(DataSource source, PlatformTransactionManager transactions,
            ObjectProvider<Server> server) {
        var factory = new SchedulerFactoryBean();
        var properties = new Properties();
        properties.putAll(SETTINGS);
        // Quartz would ask for the name of the machine, and not start where nobody knows it
        properties.setProperty("org.quartz.scheduler.instanceId", UUID.randomUUID().toString());
        factory.setQuartzProperties(properties);
        factory.setSchedulerName("dialogue");
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        factory.setOverwriteExistingJobs(true);
        factory.setAutoStartup(false);
        Supplier<Server> heard = server::getObject;
        factory.setSchedulerContextAsMap(Map.of("server", heard));
        return factory;
    }
}
