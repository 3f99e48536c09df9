package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.operator.cli.User.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A configuration that Spring itself cannot use: one sentence, and no stack trace.
class MisconfiguredTest {

    @TempDir
    Path folder;

    private Said give(String command, String... configured) {
        InputFixture.in(folder.resolve("input"));
        return User.in(folder).gives(command + " --output FOLDER/output --input FOLDER/input",
                (output, settings) -> new SpringApplicationBuilder(Dialogue.class).run(Stream
                        .of(Stream.of("dialogue.output=" + output), Stream.of(settings), Stream.of(configured))
                        .flatMap(each -> each).map(setting -> "--" + setting).toArray(String[]::new)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            dialogue.mail.largest=enormous | dialogue.mail.largest
            dialogue.job.chunk=many        | dialogue.job.chunk
            """)
    void namesTheKeyThatHoldsWhatItMayNot(String setting, String key) {
        assertThat(give("schedule", setting)).isEqualTo(new Said(1, "", "dialogue: " + key
                + " in the configuration holds"
                + " what it may not; src/docs/operations.md and src/docs/mail.md tell the program’s own keys and what they may hold.\n"));
    }

    @Test
    void namesTheVariableThatIsNotSet() {
        assertThat(give("schedule", "spring.profiles.active=postgres").err())
                .isEqualTo("dialogue: DIALOGUE_DATABASE_URL is not set; set it in the environment of the program.\n");
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        assertThat(give("schedule", "spring.profiles.active=postgres",
                "DIALOGUE_DATABASE_URL=jdbc:postgresql://127.0.0.1:9/x", "DIALOGUE_DATABASE_USER=u",
                "DIALOGUE_DATABASE_PASSWORD=p", "spring.datasource.hikari.initialization-fail-timeout=-1",
                "spring.datasource.hikari.connection-timeout=1000").err())
                .startsWith(
                        "dialogue: The database does not answer: it is stopped, just starting, or has too many connections.");
    }

    @Test
    void saysThatAFileIsNoYaml() throws Exception {
        var file = Files.writeString(folder.resolve("application.yaml"), "dialogue:\n  input: \"a");
        assertThat(give("schedule", "spring.config.additional-location=file:" + file).err())
                .startsWith("dialogue: application.yaml cannot be read, for it is no YAML");
    }
}
