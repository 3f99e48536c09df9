package dialogue.run.job.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The PostgreSQL of a test's own that its machines share.
record Installation(EmbeddedPostgres postgres) implements AutoCloseable {

    static Installation start() throws IOException {
        try {
            return new Installation(EmbeddedPostgres.start());
        } catch (IllegalStateException e) {
            return Assumptions.abort("PostgreSQL cannot be started here, so nothing is tested on it: " + e);
        }
    }

    /// What a machine has to be told that nobody takes for dead, however little it comes to work.
    List<String> settings(String machine) {
        return settings(machine, "10m");
    }

    /// What a machine has to be told.
    ///
    /// @param machine its name in the database
    /// @param silence behind which it counts as dead
    List<String> settings(String machine, String silence) {
        return List.of("--spring.profiles.active=postgres",
                "--DIALOGUE_DATABASE_URL=" + postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName="
                        + machine,
                "--DIALOGUE_DATABASE_USER=postgres", "--DIALOGUE_DATABASE_PASSWORD=",
                "--dialogue.job.silence=" + silence);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    long count(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
