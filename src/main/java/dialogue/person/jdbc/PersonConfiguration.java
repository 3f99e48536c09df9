package dialogue.person.jdbc;

import dialogue.person.Attempts;
import dialogue.person.Enrolments;
import dialogue.person.Persons;
import dialogue.person.SignIns;
import dialogue.watch.Audit;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps persons in the database that holds the ledger; made where somebody asks for them.
@Lazy
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    Persons persons(JdbcClient jdbc, PlatformTransactionManager transactions, Audit audit, Clock clock) {
        return new PersonRows(jdbc, new TransactionTemplate(transactions), audit, new Tokens(new SecureRandom()),
                clock);
    }

    @Bean
    Enrolments enrolments(JdbcClient jdbc, PlatformTransactionManager transactions, Audit audit, Clock clock) {
        return new EnrolmentRows(jdbc, new TransactionTemplate(transactions), audit, clock);
    }

    @Bean
    SignIns signIns(JdbcClient jdbc, PlatformTransactionManager transactions, Audit audit, Clock clock) {
        return new SignInRows(jdbc, new TransactionTemplate(transactions), audit, clock);
    }

    @Bean
    Attempts attempts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new AttemptRows(jdbc, new TransactionTemplate(transactions), clock);
    }
}
