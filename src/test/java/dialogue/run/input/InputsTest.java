package dialogue.run.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.delivery.folder.Manifest;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That a run goes on with the files it began with.
class InputsTest {

    @TempDir
    Path folder;
    private InputFixture input;

    @BeforeEach
    void write() {
        input = InputFixture.in(folder);
    }

    private Inputs now() {
        var annual = RunRequest.annual(folder, folder.resolve("output"));
        return Inputs.of(new RunRequest(OptionalInt.of(2026), annual.occasion(), annual.asOf(), annual.audiences(),
                annual.languages(), annual.formats(), annual.input(), annual.output(), false));
    }

    private void refuses(List<Manifest.Input> begun, String file) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> now().require(begun))
                .satisfies(problem -> assertThat(problem.sentence(Language.ENGLISH))
                        .startsWith("The input file " + file + " has changed since the run began"));
    }

    @Test
    void areThoseOfTheReviewOfTheOneBeforeAndOfThePlan() {
        assertThat(now().facts()).extracting(Manifest.Input::file).containsExactly("2025/canada.csv", "2025/korea.csv",
                "2026/canada.csv", "2026/korea.csv", "plan/areas.csv", "plan/initiatives.csv", "plan/milestones.csv",
                "plan/organizations.csv", "plan/pillars.csv");
        assertThat(now().facts()).allSatisfy(fact -> {
            assertThat(fact.sha256()).hasSize(64);
            assertThat(fact.bytes()).isPositive();
        });
    }

    @Test
    void areTheSameUntilOneChanges() {
        var begun = now().facts();
        now().require(begun);
        input.replace("2026/korea.csv", "Waiting too", "Waiting two");
        refuses(begun, "2026/korea.csv");
    }

    @Test
    void areNotTheSameUnderAnotherName() throws IOException {
        var begun = now().facts();
        Files.move(folder.resolve("2026/korea.csv"), folder.resolve("2026/korea-2.csv"));
        refuses(begun, "2026/korea.csv");
    }

    @Test
    void areNotTheSameWhereOneIsGoneOrThereIsOneMore() throws IOException {
        var begun = now().facts();
        Files.copy(folder.resolve("2025/canada.csv"), folder.resolve("2025/canada-2.csv"));
        var more = now().facts();
        refuses(begun, "2025/canada-2.csv");
        Files.delete(folder.resolve("2025/canada-2.csv"));
        refuses(more, "2025/canada-2.csv");
    }

    @Test
    void areNotTheSameWhereTheListEndsEarlier() {
        refuses(now().facts().subList(0, 8), "plan/pillars.csv");
    }

    @Test
    void changeTheirCommonChecksumByNameAndContent() {
        var facts = now().facts();
        var before = now().checksum();
        assertThat(before).isEqualTo(Inputs.checksum(facts)).hasSize(64);
        var first = facts.getFirst();
        assertThat(Inputs.checksum(List.of(new Manifest.Input("other.csv", first.bytes(), first.sha256(),
                Manifest.Counts.NONE)))).isNotEqualTo(Inputs.checksum(List.of(first)));
        input.replace("2026/korea.csv", "Waiting too", "Waiting two");
        assertThat(now().checksum()).isNotEqualTo(before);
    }

    /// A folder is named like a file: the intake says so, and a run begun with it goes on with it.
    @Test
    void haveAFactForWhatCannotBeRead() throws IOException {
        Files.createDirectory(folder.resolve("2026/korea-9.csv"));
        var fact = now().facts().stream().filter(one -> one.file().endsWith("korea-9.csv")).findFirst().orElseThrow();
        assertThat(fact.sha256()).isEqualTo("unreadable");
        now().require(now().facts());
    }
}
