package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.folder.Tree;
import dialogue.delivery.mail.FaultServer;
import dialogue.run.Outcome;
import dialogue.run.Progress;
import dialogue.watch.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger is moved away, or an older copy of it is put back, and the same briefing is asked for and sent.
class AdoptionTest {

    @TempDir
    Path folder;
    private FaultServer server;
    private InputFixture input;
    private Path output;

    @BeforeEach
    void start() {
        server = FaultServer.start();
        input = InputFixture.in(folder.resolve("input"));
        output = folder.resolve("output");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Program open() {
        return Program.open(output, "--spring.mail.host=localhost", "--spring.mail.port=" + server.port(),
                "--spring.mail.properties.mail.smtp.starttls.required=false");
    }

    private Outcome send(Program program) {
        var outcome = program.production().produce(
                new Wish(input.root(), output, "annual").request().with(Posting.SEND),
                Progress.NONE);
        var outbox = program.bean(Outbox.class);
        outbox.acts().approveAll(outcome.run().makes(), "kim");
        outbox.drain();
        return outcome;
    }

    private static List<String> states(Program program) {
        return program.bean(Outbox.class).all().reversed().stream().map(Dispatch::state).map(state -> state.key())
                .toList();
    }

    private void sendFirst() {
        try (var program = open()) {
            send(program);
            assertThat(server.got()).hasSize(4);
        }
    }

    private void loseTheLedger() throws IOException {
        Tree.delete(output.resolve(".ledger"));
    }

    @Test
    void aNewLedgerFindsTheReceiptsAndSendsNothing() throws Exception {
        sendFirst();
        loseTheLedger();
        try (var program = open()) {
            assertThat(send(program).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
            assertThat(states(program)).hasSize(4).containsOnly("accepted");
            assertThat(program.bean(Problems.class).standing()).isEmpty();
        }
        assertThat(server.got()).hasSize(4);
    }

    @Test
    void aNewLedgerWithoutReceiptsHoldsEverythingAndSaysSo() throws Exception {
        sendFirst();
        loseTheLedger();
        Tree.delete(output.resolve("2026/annual/sent"));
        try (var program = open()) {
            send(program);
            assertThat(states(program)).hasSize(4).containsOnly("doubtful");
            assertThat(program.bean(Problems.class).standing()).singleElement()
                    .satisfies(problem -> assertThat(problem.problem().code()).isEqualTo("dispatch.adopted"));
        }
        assertThat(server.got()).hasSize(4);
    }

    /// The next revision goes on counting, and replaces what was got.
    @Test
    void aNewLedgerCountsOn() throws Exception {
        sendFirst();
        loseTheLedger();
        input.replace("2026/canada.csv", "Held in May", "Held in June");
        try (var program = open()) {
            assertThat(send(program).folder()).hasFileName("r2");
            assertThat(states(program)).hasSize(8).containsOnly("accepted");
            assertThat(program.bean(Outbox.class).all().getFirst().mailing().version()).isEqualTo(2);
        }
        assertThat(server.got()).hasSize(8);
        assertThat(server.got().getLast().content()).contains("annual.v2.");
    }

    @Test
    void anOlderLedgerThatIsPutBackSendsNothingAgain() throws Exception {
        try (var program = open()) {
            program.production().produce(new Wish(input.root(), output, "annual").request().with(Posting.HOLD),
                    Progress.NONE);
        }
        var backup = folder.resolve("backup");
        copy(output.resolve(".ledger"), backup);
        sendFirst();
        loseTheLedger();
        copy(backup, output.resolve(".ledger"));
        try (var program = open()) {
            assertThat(states(program)).hasSize(4).containsOnly("held");
            send(program);
            assertThat(states(program)).hasSize(4).containsOnly("accepted");
        }
        assertThat(server.got()).hasSize(4);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
