package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/// A PostgreSQL of the test's own, on a port that stays, which the test stops, stalls, and lets run out of connections.
final class BrokenPostgres implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres postgres;

    private BrokenPostgres(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.postgres = start();
    }

    static BrokenPostgres in(Path folder) throws IOException {
        try {
            return new BrokenPostgres(folder.resolve("postgres"), freePort());
        } catch (IllegalStateException e) {
            return Assumptions.abort("PostgreSQL cannot be started here, so nothing is tested on it: " + e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolveSibling("binaries").toFile())
                .setServerConfig("max_connections", "30").start();
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    List<String> settings() {
        return List.of("--spring.profiles.active=postgres",
                "--DIALOGUE_DATABASE_URL=jdbc:postgresql://localhost:" + port + "/postgres",
                "--DIALOGUE_DATABASE_USER=postgres", "--DIALOGUE_DATABASE_PASSWORD=");
    }

    DataSource source() {
        return postgres.getPostgresDatabase();
    }

    /// Stopped, as by its administrator, and started again.
    void stopped(Duration time) throws IOException, InterruptedException {
        postgres.close();
        Thread.sleep(time);
        postgres = start();
    }

    /// All connections are lost at once; new ones are to be had.
    void cut() throws SQLException {
        try (var connection = DriverManager.getConnection(url())) {
            cutOthers(connection);
        }
    }

    private static void cutOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where backend_type ="
                    + " 'client backend' and application_name <> 'test' and pid <> pg_backend_pid()");
        }
    }

    /// All connections are lost, and others have taken those there are.
    void crowded(Duration time) throws SQLException, InterruptedException {
        var crowd = new ArrayList<Connection>();
        try {
            crowd.add(DriverManager.getConnection(url() + "&ApplicationName=test"));
            for (var round = 0; round < 3; round++) {
                cutOthers(crowd.getFirst());
                fill(crowd);
            }
            Thread.sleep(time);
        } finally {
            for (var connection : crowd) {
                connection.close();
            }
        }
    }

    private void fill(List<Connection> crowd) {
        try {
            while (true) {
                crowd.add(DriverManager.getConnection(url() + "&ApplicationName=test"));
            }
        } catch (SQLException full) {
            assertThat(full.getSQLState()).startsWith("53");
        }
    }

    /// It takes connections and answers nothing.
    void stalled(Duration time) throws IOException, InterruptedException {
        signal("-STOP");
        Thread.sleep(time);
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var master = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        for (var process : Stream.concat(Stream.of(master), master.descendants()).toList()) {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
