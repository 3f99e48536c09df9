package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.operator.cli.User.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the configuration says of the folders and of the intake holds for every command, wherever it is given.
class ConfigurationTest {

    @TempDir
    Path folder;

    @BeforeEach
    void install() throws IOException {
        InputFixture.in(folder.resolve("srv/reports"));
        Files.createDirectories(folder.resolve("srv/made"));
        Files.createDirectory(folder.resolve("etc"));
        Files.writeString(folder.resolve("srv/other.yaml"), "dialogue: { input: reports, output: made }\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outbox --config FOLDER/srv/other.yaml", "--config FOLDER/srv/other.yaml outbox",
            "--config=FOLDER/srv/other.yaml outbox", "outbox --config FOLDER/srv/other.yaml show 1"})
    void theOutputIsThatOfTheConfiguration(String command) {
        var user = User.in(folder);
        user.gives(command);
        assertThat(user.started()).containsExactly(folder.resolve("srv/made"));
    }

    @Test
    void anOptionCountsForMore() {
        var user = User.in(folder);
        user.gives("outbox --config FOLDER/srv/other.yaml --output FOLDER");
        assertThat(user.started()).containsExactly(folder);
    }

    @Test
    void theInputIsThatOfTheConfigurationAndTheHintsNameIt() {
        var said = User.in(folder).gives("check --config FOLDER/srv/other.yaml");
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("dialogue brief --year 2026 --config FOLDER/srv/other.yaml")
                .doesNotContain("--input");
    }

    @Test
    void thatOfTheMachineIsReadFromAnyFolder() throws IOException {
        Files.writeString(folder.resolve("etc/application.yaml"),
                "dialogue: { output: ../srv/made, intake: { markings: [protected-a] } }\n");
        var user = User.in(folder);
        user.gives("outbox");
        assertThat(user.started()).containsExactly(folder.resolve("etc/../srv/made"));
        assertThat(user.gives("check --input FOLDER/srv/reports").err()).contains("dialogue.intake.markings");
    }

    @Test
    void whatIsNotThereIsOneSentence() {
        assertThat(User.in(folder).gives("runs --config FOLDER/none.yaml")).isEqualTo(new Said(1, "",
                "dialogue: FOLDER/none.yaml is no configuration: neither a file that can be read nor a folder with"
                        + " application.yaml. Correct what --config or DIALOGUE_CONFIG names.\n"));
    }

    @Test
    void whatIsNoYamlIsOneSentence() throws IOException {
        Files.writeString(folder.resolve("etc/application.yaml"), "dialogue: { output: \"mad");
        assertThat(User.in(folder).gives("runs").err()).startsWith("dialogue: application.yaml cannot be read");
    }

    @Test
    void aVariableThatIsNotSetIsOneSentence() throws IOException {
        Files.writeString(folder.resolve("etc/application.yaml"), "dialogue: { output: \"${DIALOGUE_ROOT}/out\" }\n");
        assertThat(User.in(folder).gives("runs").err())
                .isEqualTo("dialogue: DIALOGUE_ROOT is not set; set it in the environment of the program.\n");
    }

    @Test
    void helpNeedsNone() {
        assertThat(User.in(folder).gives("runs --help --config FOLDER/none.yaml").exitCode()).isZero();
    }
}
