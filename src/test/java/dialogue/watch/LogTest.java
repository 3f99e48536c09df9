package dialogue.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A line for a person, fields for a program, and nothing that was taken back.
class LogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Log.NAME);
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
        logger.setLevel(before);
    }

    private static TransactionTemplate transaction() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Test
    void saysWhatHappenedInWordsAndInFields() {
        Log.tell("run.ended", "run", 7, "state", "published");
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage()).isEqualTo("run.ended run=7 state=published");
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getKeyValuePairs()).extracting(pair -> pair.key, pair -> pair.value)
                    .containsExactly(tuple("dialogue.event", "run.ended"),
                            tuple("dialogue.run", 7),
                            tuple("dialogue.state", "published"));
        });
    }

    @Test
    void whatWaitsForSomebodyIsAWarning() {
        Log.warn("problem", "subject", "message 1");
        assertThat(lines.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN);
    }

    @Test
    void saysItWhenItStandsAndNotBefore() {
        transaction().executeWithoutResult(_ -> {
            Log.tell("message.accepted", "message", 1);
            assertThat(lines.list).isEmpty();
        });
        assertThat(lines.list).hasSize(1);
        transaction().executeWithoutResult(undone -> {
            Log.tell("message.accepted", "message", 2);
            undone.setRollbackOnly();
        });
        assertThat(lines.list).hasSize(1);
    }

    @Test
    void saysNothingWhereNobodyAsks() {
        logger.setLevel(Level.OFF);
        Log.warn("problem", "subject", "message 1");
        assertThat(lines.list).isEmpty();
    }
}
