package dialogue.run.jdbc;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.modulith.NamedInterface;

/// The database that a configuration names in place of the file in the output folder. It is asked, and nothing in it is touched.
@NamedInterface("away")
public record OtherDatabase(String url, String user, String password) {

    private static final int SECONDS = 10;
    private static final Duration APART = Duration.ofSeconds(1);

    /// What it says of itself.
    ///
    /// @param product its name and version
    /// @param asked halfway between question and answer by this machine's clock
    /// @param now by its own clock
    public record Answer(String product, Instant asked, Instant now) {

        /// Compares both clocks.
        ///
        /// @throws Problem where both clocks are more than a second apart
        public void requireClock() {
            if (Duration.between(asked, now).abs().compareTo(APART) > 0) {
                throw Problem.of(Kind.FAILED, "setup.clock-apart", asked.toString(),
                        Duration.between(asked, now).toSeconds());
            }
        }
    }

    /// The one that is configured; empty where the ledger is a file.
    ///
    /// @throws org.springframework.util.PlaceholderResolutionException where what it names is not set
    public static Optional<OtherDatabase> of(Environment configured) {
        return Optional.ofNullable(configured.getProperty("spring.datasource.url"))
                .filter(url -> !url.equals("embedded"))
                .map(url -> new OtherDatabase(url, configured.getProperty("spring.datasource.username", ""),
                        configured.getProperty("spring.datasource.password", "")));
    }

    /// Asks it.
    ///
    /// @param clock of this machine
    /// @throws Problem where it does not answer, or lets nobody in by this name
    public Answer answer(Clock clock) {
        var properties = new Properties();
        properties.putAll(Map.of("user", user, "password", password, "connectTimeout",
                String.valueOf(SECONDS), "loginTimeout", String.valueOf(SECONDS), "socketTimeout",
                String.valueOf(SECONDS)));
        try (var connection = DriverManager.getConnection(url, properties)) {
            return ask(connection, clock);
        } catch (SQLException e) {
            throw DatabaseAway.of(e).orElseGet(() -> Problem.of(Kind.FAILED, "setup.database-refuses",
                    String.valueOf(e.getMessage())));
        }
    }

    private static Answer ask(Connection connection, Clock clock) throws SQLException {
        var product = connection.getMetaData();
        var before = clock.instant();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_timestamp")) {
            row.next();
            var now = row.getObject(1, OffsetDateTime.class).toInstant();
            return new Answer(product.getDatabaseProductName() + " " + product.getDatabaseProductVersion(),
                    before.plus(Duration.between(before, clock.instant()).dividedBy(2)), now);
        }
    }
}
