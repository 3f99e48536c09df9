package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.Progress;
import dialogue.run.Reproduction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was published is made again, whatever has become of the input folder since.
class ReproductionTest {

    private static final RevisionKey FIRST = RevisionKey.revision(2026, Occasion.ANNUAL, 1);

    @TempDir
    static Path folder;
    private static Path output;
    private static Program program;

    @BeforeAll
    static void publishTwiceAndDeleteTheInput() throws IOException {
        output = folder.resolve("output");
        program = Program.open(output);
        var input = InputFixture.in(folder.resolve("input"));
        var wish = new Wish(input.root(), output, "annual");
        input.replace("2026/korea.csv", "2026-04-28", "2026-05-20");
        program.production().produce(wish.leavingOutRejected(), Progress.NONE);
        input.replace("plan/initiatives.csv", "Battery project", "Renamed project");
        program.production().produce(wish.leavingOutRejected(), Progress.NONE);
        Files.delete(input.root().resolve("2026/canada.csv"));
    }

    @AfterAll
    static void close() {
        program.close();
    }

    private static Reproduction.Reproduced reproduce(RevisionKey revision, Path... into) {
        return program.bean(Reproduction.class).reproduce(revision, Stream.of(into).findFirst(), Progress.NONE);
    }

    @Test
    void theSameBytesComeOut() throws IOException {
        for (var revision : List.of(FIRST, FIRST.next())) {
            var published = output.resolve("2026/annual").resolve(revision.name());
            var again = folder.resolve("again").resolve(revision.name());
            assertThat(reproduce(revision, again).differing()).isEmpty();
            assertThat(Sums.of(again)).isEqualTo(Sums.of(published));
            assertThat(Files.readString(published.resolve("findings.csv"))).contains("2026-05-20");
        }
        assertThat(output.resolve(".ledger/again")).as("it held notes").doesNotExist();
    }

    @Test
    void aDocumentThatCameOutDifferentlyIsNamed() throws IOException {
        var manifest = output.resolve("2026/annual/r2/manifest.json");
        var before = Files.readString(manifest);
        var sum = before.substring(before.indexOf("korea-en.pdf"));
        var digits = sum.substring(sum.indexOf("sha256") + 11, sum.indexOf("sha256") + 75);
        Files.writeString(manifest, before.replaceFirst(digits, "0".repeat(64)));
        try {
            assertThat(reproduce(FIRST.next()).differing())
                    .containsExactly("korea/strategic-dialogue-2026-korea-en.pdf");
        } finally {
            Files.writeString(manifest, before);
        }
    }

    @Test
    void whatIsMissingOrTakenIsSaid() throws IOException {
        says("reproduce.unknown", FIRST.next().next());
        says("reproduce.taken", FIRST, folder);
        try (var kept = Files.list(output.resolve(".ledger/inputs"))) {
            for (var file : kept.toList()) {
                var bytes = Files.readAllBytes(file);
                Files.writeString(file, "damaged");
                assertThat(List.of("same", "reproduce.no-input")).contains(told(FIRST));
                Files.write(file, bytes);
            }
        }
        assertThat(told(FIRST)).isEqualTo("same");
    }

    private static void says(String code, RevisionKey revision, Path... into) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> reproduce(revision, into))
                .extracting(Problem::code).isEqualTo(code);
    }

    private static String told(RevisionKey revision) {
        try {
            return reproduce(revision).isSame() ? "same" : "differs";
        } catch (Problem problem) {
            return problem.code();
        }
    }
}
