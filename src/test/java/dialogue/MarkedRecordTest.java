package dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.LeakTest.Broken;
import dialogue.language.Problem;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A record that may not be processed refuses the run in every mode before anything of the input is copied or kept; and nothing of it is
/// written anywhere. Its words stand nowhere else, and every byte that a run leaves, unpacked, is searched for them.
class MarkedRecordTest {

    private static final String CANARY = "canary-marked";

    /// Everything that any library has to say.
    private static final List<String> TALKATIVE = List.of("-Dlogging.level.root=trace",
            "-Dlogging.level.org.springframework.batch=trace", "-Dlogging.level.org.springframework.transaction=trace");

    @TempDir
    Path folder;

    private InputFixture input;

    @BeforeEach
    void writeTheInput() {
        input = InputFixture.in(folder.resolve("input"));
    }

    private void mark(String file, String marking) {
        input.write(file,
                input.read(file) + "P2-01,on_track,canary-marked-progress,canary-marked-progrès,canary-marked-진척,"
                        + "canary-marked-step,canary-marked-étape,,,,,,,," + marking
                        + ",canary-marked-note,2026-04-20\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "brief --leave-out-rejected",
            "brief --leave-out-rejected --meeting m-2 --as-of 2026-05-01",
            "schedule fire annual"})
    void noModeWritesAnythingOfIt(String command) throws Exception {
        mark("2026/korea.csv", "secret");
        var ended = ProgramProcess.start(folder, "en_CA.UTF-8", TALKATIVE, Dialogue.class,
                List.of(command.split(" ", -1))).ended();
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out() + ended.err()).contains("TRACE", "2026/korea.csv:5").doesNotContain(CANARY);
        assertNothingIsWritten();
    }

    private void assertNothingIsWritten() throws Exception {
        var output = folder.resolve("output");
        assertThat(files(output)).isNotEmpty()
                .allSatisfy(file -> assertThat(Unpacked.of(file).holds(CANARY)).as(file.toString()).isFalse());
        assertThat(Ledger.words(output)).doesNotContain(CANARY);
        assertThat(Ledger.runs(output)).isZero();
        assertThat(output.resolve(".ledger/runs")).doesNotExist();
        assertThat(output.resolve("2026")).doesNotExist();
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theSameInputWithoutItIsFine() throws Exception {
        mark("2026/korea.csv", "unclassified");
        assertThat(ProgramProcess.start(folder, List.of("brief", "--language", "en", "--format", "xlsx")).ended()
                .exitCode()).isZero();
    }

    @Test
    void itIsToldByItsPlace() {
        mark("2026/korea.csv", "Secret");
        mark("2025/canada.csv", "secert");
        input.replace("2026/canada.csv", "canary-canada-note-2026", "TRÈS SECRET");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> produce(Progress.NONE)).satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT);
            assertThat(problem.retryable()).isFalse();
        }).withMessage(
                "Nothing was made, copied or kept: the marking of a record is unknown, above what may be processed here"
                        + " (unclassified), or not in its column, at 2025/canada.csv:4, 2026/canada.csv:2, 2026/korea.csv:5. Correct the marking, or take the record out of its"
                        + " file; --leave-out-rejected does not pass over it, and the command \"check\" names every place.");
    }

    /// A file may be written before it is read, while others are, and between the reading and the copy.
    @ParameterizedTest
    @CsvSource({"intake, 0", "intake, 2", "intake, 9", "freeze, 0"})
    void aRecordThatComesInWhileTheRunBeginsIsNotCopied(String at, int files) throws Exception {
        Progress meddling = (step, done, _) -> {
            if (step.equals(at) && done == files) {
                mark("2026/korea.csv", "secret");
            }
        };
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> produce(meddling))
                .withMessageContaining("2026/korea.csv has changed since the run began");
        for (var file : files(folder.resolve("output"))) {
            assertThat(Unpacked.of(file).holds(CANARY)).as(file.toString()).isFalse();
        }
    }

    /// What a run has copied before its installation was forbidden to process it goes, and it is not resumed.
    @Test
    void aRunThatBrokeOffIsNotResumedWithIt() throws Exception {
        mark("2026/korea.csv", "protected_a");
        var output = folder.resolve("output");
        open(List.of("--dialogue.intake.markings=unclassified,protected_a"), production -> assertThatExceptionOfType(
                RuntimeException.class).isThrownBy(() -> production.produce(annual(), Progress.NONE)), Broken.class);
        assertThat(output.resolve(".ledger/runs/1/input/2026/korea.csv")).content().contains(CANARY);
        open(List.of(), production -> assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> production.resume(1, Progress.NONE)).withMessageContaining("2026/korea.csv:5"));
        assertThat(output.resolve(".ledger/runs")).isEmptyDirectory();
        assertThat(files(output)).allSatisfy(file -> assertThat(Unpacked.of(file).holds(CANARY)).isFalse());
    }

    private void produce(Progress progress) {
        open(List.of(), production -> production.produce(annual(), progress));
    }

    private RunRequest annual() {
        return RunRequest.annual(input.root(), folder.resolve("output"));
    }

    private void open(List<String> settings, Consumer<Production> work, Class<?>... more) {
        var arguments = new ArrayList<>(settings);
        arguments.add("--dialogue.output=" + folder.resolve("output"));
        try (var context = new SpringApplicationBuilder(Dialogue.class).sources(more)
                .run(arguments.toArray(String[]::new))) {
            work.accept(context.getBean(Production.class));
        }
    }
}
