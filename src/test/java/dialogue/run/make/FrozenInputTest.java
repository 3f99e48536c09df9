package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.delivery.folder.Manifest;
import dialogue.intake.InputFolder;
import dialogue.intake.Limits;
import dialogue.intake.Readings;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.stage.RunFolder;
import dialogue.run.stage.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenInputTest {

    private static final Instant BEGUN = Instant.parse("2026-05-04T12:00:00Z");

    private final FrozenInput frozen = new FrozenInput(() -> _ -> true, Set.of(Marking.UNCLASSIFIED));

    @TempDir
    Path root;
    private InputFixture input;
    private RunFolder folder;

    @BeforeEach
    void write() throws IOException {
        input = InputFixture.in(root.resolve("input"));
        folder = new RunFolder(Files.createDirectory(root.resolve("run")));
    }

    private LedgerEntry entry(long id, Instant begun, boolean leaveOut) {
        return entry(id, 1, begun, leaveOut);
    }

    private LedgerEntry entry(long id, int revision) {
        return entry(id, revision, BEGUN, false);
    }

    private LedgerEntry entry(long id, int revision, Instant begun, boolean leaveOut) {
        var run = new Run(id, RevisionKey.revision(2026, Occasion.ANNUAL, revision), null, "5eed", RunState.RUNNING, 0,
                0, 0, begun, null);
        var annual = RunRequest.annual(input.root(), root.resolve("output"));
        return new LedgerEntry(run, new RunRequest(OptionalInt.of(2026), annual.occasion(), Optional.empty(),
                annual.audiences(), annual.languages(), annual.formats(), annual.input(), annual.output(), leaveOut),
                "1.0.0", List.of());
    }

    private boolean mayGoOn(Instant begun, boolean leaveOut) throws IOException {
        stage();
        frozen.forget();
        return frozen.mayGoOn(entry(1, begun, leaveOut), folder);
    }

    private void stage() throws IOException {
        Files.deleteIfExists(folder.staged());
        try (var staging = Staging.open(folder.staged(), 0)) {
            staging.write(new Readings(new InputFolder(input.root()).files(2026), Limits.STANDARD));
            staging.commit();
        }
    }

    @Test
    void goesOnWithoutAnError() throws IOException {
        assertThat(mayGoOn(BEGUN, false)).isTrue();
        assertThat(mayGoOn(BEGUN, true)).isTrue();
    }

    @Test
    void goesOnWithoutARefusedRowOnlyWhereItIsAskedTo() throws IOException {
        input.replace("2026/korea.csv", "P1-02,at_risk", "P1-02,atrisk");
        assertThat(mayGoOn(BEGUN, false)).isFalse();
        assertThat(mayGoOn(BEGUN, true)).isTrue();
    }

    @Test
    void neverGoesOnWhereNobodyKnowsHowManyRowsThereAre() throws IOException {
        input.replace("2026/korea.csv", "P1-02,at_risk,Waiting too", "P1-02,at_risk,\"Waiting too");
        assertThat(mayGoOn(BEGUN, false)).isFalse();
        assertThat(mayGoOn(BEGUN, true)).isFalse();
    }

    /// Of the two capitals' dates at one moment Seoul's is never the earlier one.
    @Test
    void takesSeoulsDateForTheDayOfTheRun() throws IOException {
        assertThat(FrozenInput.day(Instant.parse("2026-04-29T14:59:59Z"))).isEqualTo("2026-04-29");
        assertThat(FrozenInput.day(Instant.parse("2026-04-29T15:00:00Z"))).isEqualTo("2026-04-30");
        assertThat(mayGoOn(Instant.parse("2026-04-29T14:59:59Z"), false)).isFalse();
        assertThat(mayGoOn(Instant.parse("2026-04-29T15:00:00Z"), false)).isTrue();
    }

    @Test
    void judgesOnceForARunAndAnewForTheNext() throws IOException {
        stage();
        var first = frozen.material(entry(1, BEGUN, false), folder);
        assertThat(frozen.material(entry(1, BEGUN, false), folder)).isSameAs(first);
        assertThat(frozen.report(entry(1, BEGUN, false), folder)).isSameAs(first.report());
        assertThat(first.report().asOf()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(frozen.material(entry(2, BEGUN, false), folder)).isNotSameAs(first);
        assertThat(frozen.material(entry(1, BEGUN, false), folder)).isNotSameAs(first);
    }

    /// A run that is resumed finds its own revision standing, or another one's: they are no earlier ones.
    @Test
    void countsTheVersionsBeforeItsOwnRevisionAlone() throws IOException {
        stage();
        publish(1, 3);
        publish(2, 8);
        assertThat(frozen.material(entry(1, 1), folder).version(Audience.JOINT).number()).isEqualTo(1);
        assertThat(frozen.material(entry(2, 2), folder).version(Audience.JOINT).number()).isEqualTo(4);
        assertThat(frozen.material(entry(3, 3), folder).version(Audience.JOINT).number()).isEqualTo(9);
    }

    private void publish(int revision, int version) throws IOException {
        var place = Files.createDirectories(root.resolve("output/2026/annual/r" + revision));
        Files.writeString(place.resolve(Manifest.NAME),
                new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, revision,
                        LocalDate.of(2026, 4, 30),
                        new Manifest.Parameters("default", List.of(), List.of(), List.of(), false),
                        List.of(), Manifest.Counts.NONE, new Manifest.Findings("findings.csv", 0, "", 0, 0), List.of(),
                        List.of(), List.of(new Manifest.Version("joint", version, "other"))).json());
    }

    @Test
    void forgetsEveryNoteWhenARunEnds() throws IOException {
        stage();
        var first = frozen.material(entry(1, BEGUN, false), folder);
        frozen.forget();
        assertThat(frozen.material(entry(1, BEGUN, false), folder)).isNotSameAs(first);
    }
}
