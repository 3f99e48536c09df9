package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.ProgramProcess;
import dialogue.ProgramProcess.Ended;
import dialogue.run.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A copy made while others work, and put in the place of what was lost.
class BackupTest {

    @TempDir
    Path folder;

    private Ended give(String... arguments) throws Exception {
        return ProgramProcess.start(folder, List.of(arguments)).ended();
    }

    private ConfigurableApplicationContext open(String output) {
        return new SpringApplicationBuilder(Dialogue.class).run("--dialogue.output=" + folder.resolve(output));
    }

    private static void write(ConfigurableApplicationContext ledger, String sql) {
        ledger.getBean(JdbcClient.class).sql(sql).update();
    }

    private static List<@Nullable String> read(ConfigurableApplicationContext ledger, String sql) {
        return ledger.getBean(JdbcClient.class).sql(sql).query(String.class).list();
    }

    private Map<String, byte[]> published(String output) throws Exception {
        var files = new TreeMap<String, byte[]>();
        var root = folder.resolve(output);
        try (var paths = Files.walk(root)) {
            for (var file : paths.filter(Files::isRegularFile).filter(file -> !file.startsWith(root.resolve(".ledger")))
                    .toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void takesThePlaceOfALostFolderAndSendsNothingByItself() throws Exception {
        InputFixture.in(folder.resolve("input"));
        assertThat(give("brief", "--quiet").exitCode()).isZero();
        Files.writeString(Files.createDirectories(folder.resolve("output/.ledger/replaced")).resolve("canada.csv"),
                "replaced");
        var uploads = folder.resolve("output/.ledger/uploads");
        Files.writeString(Files.createDirectories(uploads.resolve("2027-canada")).resolve("file"), "waits");
        Files.writeString(Files.createDirectories(uploads.resolve(".2027-korea.part")).resolve("file"),
                "not looked at");
        try (var serve = open("output")) {
            write(serve,
                    "update dispatch set state = 'queued', due = current_timestamp, give_up_at = current_timestamp where dispatch_id = 1");
            write(serve,
                    "insert into schedule (name, definition, since, paused) values ('annual', 'x', current_timestamp, false)");
            assertThat(give("backup", "copy")).isEqualTo(new Ended(0,
                    "The copy stands in copy. Its schedules are paused and its waiting messages held, until somebody lets them go.\n",
                    ""));
        }
        assertThat(published("copy")).usingRecursiveComparison().isEqualTo(published("output"));
        assertThat(folder.resolve("copy/.ledger/replaced/canada.csv")).hasContent("replaced");
        assertThat(folder.resolve("copy/.ledger/uploads/2027-canada/file")).hasContent("waits");
        assertThat(folder.resolve("copy/.ledger/uploads/.2027-korea.part")).doesNotExist();
        var runs = give("runs").out();
        Files.move(folder.resolve("output"), folder.resolve("lost"));
        Files.move(folder.resolve("copy"), folder.resolve("output"));
        assertThat(give("runs").out()).isEqualTo(runs);
        try (var restored = open("output")) {
            assertThat(read(restored, "select state from dispatch order by dispatch_id")).startsWith("doubtful",
                    "written");
            assertThat(read(restored, "select paused from schedule")).containsExactly("TRUE");
            write(restored,
                    "insert into act (person, done, act, subject) values ('an', current_timestamp, 'run.resume', 'run 1')");
        }
        assertThat(give("reproduce", "2026/annual/r1").out()).startsWith("2026 annual r1 was made again");
        var again = give("brief", "--quiet");
        assertThat(again.exitCode()).as("not all is known to be delivered").isEqualTo(3);
        assertThat(again.err()).contains("may have been sent before");
        assertThat(folder.resolve("output/2026/annual/r2")).doesNotExist();
        assertThat(give("runs").out()).isEqualTo(runs);
    }

    /// What a list of its files names is not taken away under it.
    @Test
    void waitsForWhatIsBeingRemoved() throws Exception {
        try (var serve = open("output")) {
            var copying = new Thread(() -> serve.getBean(Backup.class).to(folder.resolve("copy")));
            try (var _ = serve.getBean(LedgerFolder.class).tidying()) {
                copying.start();
                copying.join(Duration.ofSeconds(1));
                assertThat(copying.isAlive()).isTrue();
                assertThat(folder.resolve("copy")).doesNotExist();
            }
            copying.join();
            assertThat(folder.resolve("copy")).isDirectory();
        }
    }

    @Test
    void isMadeWhole() throws Exception {
        Files.createDirectories(folder.resolve("output"));
        Files.createDirectories(folder.resolve("there"));
        for (var place : List.of("there", "output/inside")) {
            var refused = give("backup", place);
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err())
                    .startsWith("dialogue: The folder " + folder.toRealPath().resolve(place) + " is there already");
        }
        assertThat(give("backup", "copy", "--output", "none").err())
                .startsWith("dialogue: There is no output folder none");
        assertThat(give("backup", "copy").exitCode()).isZero();
        assertThat(folder.resolve(".copy.part")).doesNotExist();
        assertThat(give("runs", "--output", "copy").out()).isEqualTo("There is no run in copy yet.\n");
    }

    /// Acts and problems are entered in pairs, each pair in one transaction, all the while: no copy has half of one.
    @Test
    void isOfOneMoment() throws Exception {
        try (var serve = open("output")) {
            var writing = new AtomicBoolean(true);
            var transaction = new TransactionTemplate(serve.getBean(PlatformTransactionManager.class));
            var writer = Thread.ofPlatform().start(() -> {
                for (var pair = 0; writing.get(); pair++) {
                    var number = pair;
                    transaction.executeWithoutResult(_ -> {
                        write(serve,
                                "insert into act (person, done, act, subject) values ('an', current_timestamp, 'x', '"
                                        + number + "')");
                        write(serve, "insert into schedule (name, definition, since, paused) values ('" + number
                                + "', 'x', current_timestamp, false)");
                    });
                    LockSupport.parkNanos(1_000_000);
                }
            });
            for (var copy = 0; copy < 3; copy++) {
                serve.getBean(Backup.class).to(folder.resolve("copy" + copy));
            }
            writing.set(false);
            writer.join();
        }
        for (var copy = 0; copy < 3; copy++) {
            try (var copied = open("copy" + copy)) {
                assertThat(read(copied, "select subject from act order by act_id"))
                        .containsExactlyInAnyOrderElementsOf(read(copied, "select name from schedule"));
            }
        }
    }
}
