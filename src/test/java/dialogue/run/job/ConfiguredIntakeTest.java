package dialogue.run.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.language.Problem;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an installation takes in decides the content, so another allowance makes another revision.
class ConfiguredIntakeTest {

    @Test
    void takesInWhatItIsConfiguredTo(@TempDir Path folder, @TempDir Path output) {
        var input = InputFixture.in(folder);
        input.replace("2026/canada.csv", ",,,,2026-04-03", ",,protected_a,,2026-04-03");
        try (var other = Program.open(output)) {
            var request = new Wish(input.root(), output, "m-2").request();
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> other.production().produce(request, Progress.NONE))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("input.forbidden"));
        }
        try (var other = Program.open(output, "--dialogue.intake.markings=unclassified,protected_a")) {
            var outcome = other.production().produce(new Wish(input.root(), output, "m-2").request(), Progress.NONE);
            assertThat(outcome.kind()).isEqualTo(Kind.PUBLISHED);
            assertThat(outcome.folder().resolve("joint/covering.json")).content(UTF_8).contains("protected_a");
        }
        try (var other = Program.open(output, "--dialogue.intake.markings=unclassified,protected_a",
                "--dialogue.intake.field-characters=9999")) {
            assertThat(other.production().produce(new Wish(input.root(), output, "m-2").request(), Progress.NONE)
                    .run().revision()).isEqualTo(2);
        }
    }
}
