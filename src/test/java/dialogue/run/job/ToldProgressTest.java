package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.MovedClock;
import dialogue.delivery.folder.OutputFolder;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.Progress;
import dialogue.run.Run.Reached;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.jdbc.Ledger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the ledger, and with it every process, knows of a run that is at work, and for whom it is made.
class ToldProgressTest {

    @TempDir
    static Path folder;
    private static Program program;
    private final MovedClock clock = new MovedClock(Program.NOW);

    @BeforeAll
    static void open() {
        program = Program.open(folder.resolve("output"));
    }

    @AfterAll
    static void close() {
        program.close();
    }

    private static long begun(int revision) {
        var all = RunRequest.annual(folder.resolve("input"), folder.resolve("output"));
        var request = new RunRequest(OptionalInt.of(2027), all.occasion(), all.asOf(), all.audiences(),
                all.languages(), all.formats(), all.input(), all.output(), false);
        var place = new OutputFolder(all.output()).revision(RevisionKey.revision(2027, Occasion.ANNUAL, revision));
        return ledger().begin(request, "1", "f" + revision, place, List.of(), Program.NOW, "marie").run().id();
    }

    private static Ledger ledger() {
        return program.bean(Ledger.class);
    }

    private static Optional<Reached> reached(long run) {
        return program.production().run(run).orElseThrow().reached();
    }

    @Test
    void theLedgerHearsOnceASecondAtMostAndAListenerEachTime() {
        var run = begun(1);
        var heard = new ArrayList<Integer>();
        var told = new ToldProgress(ledger(), run, (_, done, _) -> heard.add(done), clock);
        told.at("render", 1, 9);
        clock.move(Duration.ofMillis(999));
        told.at("render", 2, 9);
        assertThat(reached(run)).contains(new Reached("render", 1, 9, Program.NOW));
        clock.move(Duration.ofMillis(1));
        told.at("render", 3, 9);
        assertThat(reached(run)).contains(new Reached("render", 3, 9, Program.NOW.plusSeconds(1)));
        assertThat(heard).containsExactly(1, 2, 3);
    }

    @Test
    void aClockThatIsPutBackSilencesNobody() {
        var run = begun(2);
        var told = new ToldProgress(ledger(), run, Progress.NONE, clock);
        told.at("render", 1, 9);
        clock.move(Duration.ofHours(-1));
        told.at("render", 2, 9);
        assertThat(reached(run)).map(Reached::done).contains(2);
    }

    @Test
    void ofARunThatHasEndedNothingMoreIsEntered() {
        var run = begun(3);
        ledger().end(run, RunState.FAILED);
        new ToldProgress(ledger(), run, Progress.NONE, clock).at("render", 1, 9);
        assertThat(reached(run)).isEmpty();
    }

    @Test
    void aRunSaysForWhomItIsMadeAndItsNumberBeforeItIsAtWork() {
        var input = InputFixture.in(folder.resolve("input"));
        var events = new ArrayList<String>();
        var made = program.production().produce(RunRequest.annual(input.root(), folder.resolve("output")),
                "canada/marie", new Progress() {
                    @Override
                    public void at(String step, int done, int total) {
                        events.add(step);
                    }

                    @Override
                    public void begun(long run) {
                        events.add("run " + run + " " + program.production().run(run).orElseThrow().state());
                    }
                });
        assertThat(made.run().askedBy()).contains("canada/marie");
        assertThat(made.run().reached()).map(Reached::step).contains("freeze");
        assertThat(events).containsSubsequence("intake", "run " + made.run().id() + " RUNNING", "freeze", "render");
    }
}
