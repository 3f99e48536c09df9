package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.Modes;
import dialogue.ProgramProcess;
import dialogue.delivery.Outbox;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Processes that make a briefing and are killed, as by a power cut: the same request goes on where they broke off, and ends with the same bytes.
class KillTest {

    private static final String ONCE = """
            select count(*) from batch_step_execution where status = 'COMPLETED' and step_name not like 'document%'""";
    private static final String DOCUMENTS = """
            select count(*) from batch_step_execution where status = 'COMPLETED' and step_name like 'document%'""";

    /// Each gets the joint papers and its own.
    private static final String[] MINISTRIES = {"strategic-dialogue@gac.example", "strategic-dialogue@gac.example",
            "strategic-dialogue@mofa.example", "strategic-dialogue@mofa.example"};

    private static Map<String, String> whole = Map.of();

    private static final GreenMail MAILBOXES = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder;

    @BeforeAll
    static void makesOneUndisturbed(@TempDir Path quiet) {
        MAILBOXES.start();
        InputFixture.in(quiet.resolve("input"));
        resume(quiet, (outcome, context) -> whole = Sums.of(outcome.folder()));
        assertThat(whole).hasSize(19);
    }

    @AfterAll
    static void stop() {
        MAILBOXES.stop();
    }

    @BeforeEach
    void writeTheInput() throws FolderException {
        MAILBOXES.purgeEmailFromAllMailboxes();
        InputFixture.in(folder.resolve("input"));
    }

    /// Makes what is asked for in this process.
    private static void resume(Path folder, BiConsumer<Outcome, ConfigurableApplicationContext> look) {
        var output = folder.resolve("output");
        try (var context = new SpringApplicationBuilder(Dialogue.class).run("--dialogue.output=" + output,
                "--spring.mail.host=localhost", "--spring.mail.port=" + MAILBOXES.getSmtp().getPort(),
                "--spring.mail.properties.mail.smtp.starttls.required=false")) {
            look.accept(produce(folder, context), context);
        }
    }

    private static Outcome produce(Path folder, ConfigurableApplicationContext context) {
        return context.getBean(Production.class).produce(
                RunRequest.annual(folder.resolve("input"), folder.resolve("output")), Progress.NONE);
    }

    @ParameterizedTest(name = "killed at {0} {1}")
    @CsvSource({"intake, 5", "freeze, 0", "freeze, 1", "render, 5", "verify, 7", "publish, 1", "publish, 2"})
    void goesOnWhereItWasKilled(String step, int done) throws Exception {
        StoppingRun.start(folder, step, done).kill();
        assertWholeOrNothing();
        Modes.assertPrivate(folder.resolve("output"));
        assertThat(Files.exists(folder.resolve("output/2026"))).isEqualTo(step.equals("publish") && done == 2);
        resume(folder, (outcome, context) -> {
            assertThat(Sums.of(outcome.folder())).isEqualTo(whole);
            assertThat(context.getBean(Production.class).runs()).singleElement()
                    .satisfies(run -> assertThat(run.state()).isEqualTo(RunState.PUBLISHED));
            assertDoneOnce(context, outcome.kind());
            assertOneMessageEach(context);
        });
        assertThat(folder.resolve("output/.ledger/runs")).isEmptyDirectory();
    }

    /// How readers count comes from the revisions before, so an interrupted run counts as it began.
    @Test
    void aSecondRevisionKeepsItsVersions() throws Exception {
        resume(folder, (outcome, _) -> assertThat(outcome.folder()).hasFileName("r1"));
        InputFixture.in(folder.resolve("input")).replace("2026/korea.csv", "카나리아-한국-메모-2026", "카나리아-한국-메모-다시");
        StoppingRun.start(folder, "render", 5).kill();
        resume(folder, (outcome, _) -> {
            assertThat(outcome.folder()).hasFileName("r2");
            assertThat(outcome.versions())
                    .isEqualTo(Map.of(Audience.JOINT, 1, Audience.CANADA, 1, Audience.KOREA, 2));
            for (var audience : List.of("joint", "canada")) {
                assertThat(Sums.of(outcome.folder().resolve(audience)))
                        .isEqualTo(Sums.of(folder.resolve("output/2026/annual/r1").resolve(audience)));
            }
        });
    }

    /// Whoever is to get the revision stands in the outbox once, also where the process died between the move of its folder and
    /// the record of it, and gets it once, however often somebody asks.
    private void assertOneMessageEach(ConfigurableApplicationContext context) {
        var outbox = context.getBean(Outbox.class);
        assertThat(produce(folder, context).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(outbox.all()).extracting(dispatch -> dispatch.mailing().recipient())
                .containsExactlyInAnyOrder(MINISTRIES);
        outbox.acts().approveAll(RevisionKey.revision(2026, Occasion.ANNUAL, 1), "somebody");
        outbox.drain();
        outbox.drain();
        assertThat(MAILBOXES.getReceivedMessages())
                .extracting(message -> message.getAllRecipients()[0].toString()).containsExactlyInAnyOrder(MINISTRIES);
    }

    /// No step that was completed was done again. Behind the move nothing was left to do, not even to complete the last step.
    private static void assertDoneOnce(ConfigurableApplicationContext context, Kind kind) {
        var jdbc = context.getBean(JdbcClient.class);
        assertThat(jdbc.sql(DOCUMENTS).query(Long.class).single()).isEqualTo(14);
        assertThat(jdbc.sql(ONCE).query(Long.class).single()).isEqualTo(kind == Kind.PUBLISHED ? 5 : 3);
    }

    /// Set the system property `seed` to try other moments.
    @Test
    void survivesBeingKilledAtAnyMoment() throws Exception {
        var random = new Random(Long.getLong("seed", 9));
        for (var round = 0; round < 3; round++) {
            var process = ProgramProcess.start(folder, List.of("brief", "--quiet"));
            var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(8_000));
            while (!process.process().waitFor(25, TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
                assertWholeOrNothing();
            }
            process.kill();
            assertWholeOrNothing();
        }
        resume(folder, (outcome, context) -> assertThat(Sums.of(outcome.folder())).isEqualTo(whole));
        assertWholeOrNothing();
    }

    /// What a reader of the output folder sees: a revision with all its bytes, or none, and no name that is no revision's.
    private void assertWholeOrNothing() throws IOException {
        var revision = folder.resolve("output/2026/annual/r1");
        if (Files.exists(revision)) {
            assertThat(Sums.of(revision)).isEqualTo(whole);
        }
        for (var path : List.of("output", "output/2026", "output/2026/annual")) {
            assertThat(names(folder.resolve(path))).isSubsetOf(".ledger", "outbox", "2026", "annual", "r1");
        }
    }

    private static List<String> names(Path path) throws IOException {
        if (Files.notExists(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
