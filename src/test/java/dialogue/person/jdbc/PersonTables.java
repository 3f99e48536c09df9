package dialogue.person.jdbc;

import dialogue.person.Attempts;
import dialogue.person.Enrolments;
import dialogue.person.Persons;
import dialogue.person.SignIns;
import dialogue.watch.Audit;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The tables of persons in a database of a test.
public record PersonTables(JdbcClient jdbc, TransactionTemplate transaction, Audit audit, Clock clock) {

    /// In a database of its own, which is there as long as the process.
    public static PersonTables in(String name, Audit audit, Clock clock) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        return on(source, audit, clock);
    }

    static PersonTables on(DataSource source, Audit audit, Clock clock) {
        return new PersonTables(JdbcClient.create(source),
                new TransactionTemplate(new DataSourceTransactionManager(source)), audit, clock);
    }

    public Persons persons() {
        return new PersonRows(jdbc, transaction, audit, new Tokens(new SecureRandom()), clock);
    }

    public Enrolments enrolments() {
        return new EnrolmentRows(jdbc, transaction, audit, clock);
    }

    public SignIns signIns() {
        return new SignInRows(jdbc, transaction, audit, clock);
    }

    public Attempts attempts() {
        return new AttemptRows(jdbc, transaction, clock);
    }
}
