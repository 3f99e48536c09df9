package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.Dialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.api.Trigger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever has the ledger's password may change what the ledger holds, but gets neither at the files of its owner nor at their machine.
class LedgerUserTest {

    private static final String ADMINISTRATORS_ONLY = "90040";

    /// What somebody else could have left in a ledger.
    public static final class Planted implements Trigger {

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            // it is enough that it could
        }
    }

    @TempDir
    static Path ledgers;

    private static Path output = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void makeALedger() {
        output = ledgers.resolve("output");
        open(output).close();
    }

    private static ConfigurableApplicationContext open(Path output) {
        return new SpringApplicationBuilder(Dialogue.class).run("--dialogue.output=" + output);
    }

    private static Connection connect(Path output) throws SQLException, IOException {
        var ledger = output.resolve(".ledger");
        return DriverManager.getConnection("jdbc:h2:file:" + ledger.resolve("ledger") + ";TRACE_LEVEL_FILE=0"
                + ";IGNORE_UNKNOWN_SETTINGS=TRUE", "ledger", Files.readString(ledger.resolve("password")));
    }

    private static void give(Path output, String... commands) throws SQLException, IOException {
        try (var connection = connect(output); var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "select file_read('/etc/hosts')",
            "call file_write('x', 'TAKEN')",
            "select * from csvread('/etc/hosts')",
            "call csvwrite('TAKEN', 'select 1')",
            "create alias f for 'java.lang.System.exit'",
            "create alias f as $$ void f() {} $$",
            "create aggregate f for 'java.lang.String'",
            "create trigger f before insert on act call 'java.lang.String'",
            "create trigger f before insert on act as $$ org.h2.api.Trigger f() { return null; } $$",
            "script",
            "script to 'TAKEN'",
            "runscript from '/etc/hosts'",
            "backup to 'TAKEN'",
            "select * from link_schema('f', '', 'jdbc:h2:mem:f', 'sa', '', 'PUBLIC')",
            "create linked table f (null, 'jdbc:h2:mem:f', 'sa', '', 'F')",
            "create table f (f int) engine \"java.lang.String\"",
            "create table f as select file_read('/etc/hosts') f",
            "create user f password 'f' admin",
            "alter user ledger admin true",
            "grant alter any schema to public",
            "set trace_level_file 3",
            "set write_delay 500",
            "set java_object_serializer 'java.lang.String'",
            "set database_event_listener 'java.lang.String'",
            "drop all objects delete files",
            "shutdown"})
    void mayNot(String act) {
        var taken = folder.resolve("taken");
        assertThatThrownBy(() -> give(output, act.replace("TAKEN", taken.toString())))
                .isInstanceOfSatisfying(SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(ADMINISTRATORS_ONLY));
        assertThat(taken).doesNotExist();
    }

    @Test
    void isTheOnlyUser() throws Exception {
        try (var context = open(output)) {
            assertThat(
                    context.getBean(JdbcClient.class).sql("select user_name || is_admin from information_schema.users")
                            .query(String.class).list())
                    .containsExactly("LEDGERFALSE");
        }
        assertThatThrownBy(
                () -> DriverManager.getConnection("jdbc:h2:file:" + output.resolve(".ledger/ledger"), "sa", ""))
                .isInstanceOf(SQLException.class);
    }

    /// Being no administrator it cannot ask for it at each connection; what was asked for once holds.
    @Test
    void stillHasEachCommitOnTheDisk() {
        try (var context = open(output)) {
            assertThat(context.getBean(JdbcClient.class)
                    .sql("select distinct setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                    .query(String.class).list()).containsExactly("0");
        }
    }

    /// As the program made it before: its user was the administrator.
    private Path before(String... more) throws SQLException, IOException {
        var old = folder.resolve("old");
        Files.writeString(Files.createDirectories(old.resolve(".ledger")).resolve("password"),
                "0123456789ab".repeat(4));
        connect(old).close();
        Flyway.configure().dataSource("jdbc:h2:file:" + old.resolve(".ledger/ledger"), "ledger",
                Files.readString(old.resolve(".ledger/password"))).load().migrate();
        give(old, "insert into act (person, done, act, subject) values ('an', current_timestamp, 'old', 'one')");
        give(old, more);
        return old;
    }

    @Test
    void aLedgerOfBeforeIsKeptAndItsUserLosesTheRights() throws Exception {
        var old = before();
        try (var context = open(old)) {
            assertThat(context.getBean(JdbcClient.class).sql("select act from act").query(String.class).list())
                    .containsExactly("old");
        }
        assertThatThrownBy(() -> give(old, "select file_read('/etc/hosts')")).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "create user guest password 'guest' admin",
            "create alias f for 'java.lang.System.lineSeparator'",
            "create trigger f before insert on act call 'dialogue.run.jdbc.LedgerUserTest$Planted'",
            "create linked table f ('org.h2.Driver', 'jdbc:h2:mem:f;INIT=CREATE TABLE F()', 'sa', '', 'F')"})
    void aLedgerOfBeforeThatHoldsOthersCodeIsRefused(String planted) throws Exception {
        var old = before(planted);
        assertThatThrownBy(() -> open(old)).rootCause().hasMessage("The ledger " + old.resolve(".ledger")
                + " holds users or program code that this program has not put there, so it is not used; put back a copy of it that is"
                + " known to be good, or move that folder elsewhere: the published revisions stay valid without it."
                + " Messages that may have been sent before are held then, until somebody approves each.");
        assertThat(old.resolve(".ledger/ledger.lock.db")).doesNotExist();
    }
}
