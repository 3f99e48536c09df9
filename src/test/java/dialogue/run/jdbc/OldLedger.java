package dialogue.run.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/// A ledger of an earlier version of the program, which knows of one run.
final class OldLedger {

    /// Of the run's review.
    static final String YEAR = "2019";

    private static final String VERSION = "5";
    private static final String PASSWORD = "0123456789ab".repeat(4);

    private OldLedger() {}

    static void in(Path output) throws IOException, SQLException {
        var ledger = Files.createDirectories(output.resolve(".ledger"));
        Files.writeString(ledger.resolve("password"), PASSWORD);
        try (var connection = open(output, ""); var statement = connection.createStatement()) {
            Flyway.configure().dataSource(url(output), "ledger", PASSWORD).loggers("slf4j").target(VERSION).load()
                    .migrate();
            statement.execute(
                    """
                            insert into run (review_year, occasion, as_of_asked, input_folder, audiences, languages, formats, leave_out, program,
                                fingerprint, revision, state, rows_read, rows_used, rows_refused, started, ended)
                            values (2019, 'annual', 'default', 'input', 'joint', 'en', 'pdf', false, '0', 'f', 1, 'PUBLISHED', 1, 1, 0,
                                current_timestamp, current_timestamp)""");
        }
    }

    /// Opens it as it is.
    static Connection open(Path output, String settings) throws SQLException {
        return DriverManager.getConnection(url(output) + settings, "ledger", PASSWORD);
    }

    private static String url(Path output) {
        return "jdbc:h2:file:" + output.resolve(".ledger/ledger").toAbsolutePath();
    }
}
