package dialogue.run.job.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.intake.Allowance;
import dialogue.language.Problem;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.input.Inputs;
import dialogue.run.input.ReadInput;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeJobTest {

    private static final Instant BEGUN = Instant.parse("2026-05-04T12:00:00Z");

    private final IntakeJob intake = new IntakeJob(Allowance.STANDARD, () -> _ -> true, 5);

    @TempDir
    Path root;
    private InputFixture input;

    @BeforeEach
    void write() {
        input = InputFixture.in(root);
    }

    private ReadInput read(Instant begun, Progress progress) {
        var annual = RunRequest.annual(root, root.resolve("output"));
        var request = new RunRequest(OptionalInt.of(2026), annual.occasion(), annual.asOf(), annual.audiences(),
                annual.languages(), annual.formats(), annual.input(), annual.output(), false);
        return intake.read(Inputs.of(request), request, begun, progress);
    }

    private List<Boolean> mayGoOn() {
        var report = read(BEGUN, Progress.NONE).report();
        return List.of(report.mayGoOn(false), report.mayGoOn(true));
    }

    @Test
    void countsTheRowsOfEveryFileAndNamesTheDay() {
        var read = read(BEGUN, Progress.NONE);
        assertThat(read.files()).extracting(file -> file.file().name() + " " + file.rows()).containsExactly(
                "2025/canada.csv 2", "2025/korea.csv 2", "2026/canada.csv 3", "2026/korea.csv 3", "plan/areas.csv 2",
                "plan/initiatives.csv 4", "plan/milestones.csv 2", "plan/organizations.csv 2", "plan/pillars.csv 2");
        assertThat(read.report().asOf()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void goesOnWithoutAnError() {
        assertThat(mayGoOn()).containsExactly(true, true);
    }

    @Test
    void goesOnWithoutARefusedRowOnlyWhereItIsAskedTo() {
        input.replace("2026/korea.csv", "P1-02,at_risk", "P1-02,atrisk");
        assertThat(mayGoOn()).containsExactly(false, true);
    }

    @Test
    void neverGoesOnWhereNobodyKnowsHowManyRowsThereAre() {
        input.replace("2026/korea.csv", "P1-02,at_risk,Waiting too", "P1-02,at_risk,\"Waiting too");
        assertThat(mayGoOn()).containsExactly(false, false);
    }

    /// Of the two capitals' dates at one moment Seoul's is never the earlier one.
    @Test
    void takesSeoulsDateForTheDayOfTheRun() {
        assertThat(read(Instant.parse("2026-04-29T14:59:59Z"), Progress.NONE).report().accepted()).isFalse();
        assertThat(read(Instant.parse("2026-04-29T15:00:00Z"), Progress.NONE).report().accepted()).isTrue();
    }

    @Test
    void tellsAFileThatChangesWhileItIsRead() {
        Progress meddling = (_, done, total) -> {
            if (done == total) {
                input.replace("2026/korea.csv", "Waiting too", "Waiting two");
            }
        };
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(BEGUN, meddling))
                .withMessageContaining("2026/korea.csv has changed since the run began");
    }

    @Test
    void refusesARecordThatMayNotBeProcessed() {
        input.replace("2026/korea.csv", ",,,,2026-04-29", ",,secret,,2026-04-29");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(BEGUN, Progress.NONE))
                .withMessageContaining("2026/korea.csv:3").satisfies(
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT));
    }
}
