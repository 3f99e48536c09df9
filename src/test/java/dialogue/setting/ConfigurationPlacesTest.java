package dialogue.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.setting.ConfiguredValue.From;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One place holds, whole; and of each value it can be said where it comes from.
class ConfigurationPlacesTest {

    @TempDir
    Path folder;

    private Path working;
    private Path system;

    @BeforeEach
    void makeFolders() throws IOException {
        working = Files.createDirectory(folder.resolve("working"));
        system = Files.createDirectory(folder.resolve("etc"));
    }

    private Path write(Path place, String text) throws IOException {
        return Files.writeString(place, text);
    }

    private EffectiveConfiguration read(Optional<Path> named) {
        return new ConfigurationPlaces(working, system).find(named).read();
    }

    private ConfiguredValue value(String key) {
        return read(Optional.empty()).values().stream().filter(value -> value.key().equals(key)).findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAnyTheProgramsOwnHolds() {
        assertThat(read(Optional.empty()).folder("dialogue.output")).isEqualTo(Path.of("output"));
        assertThat(value("dialogue.output"))
                .isEqualTo(new ConfiguredValue("dialogue.output", "output", false, From.PROGRAM, ""));
    }

    @Test
    void thatOfTheMachineHoldsEverywhereButInAFolderThatHasItsOwn() throws IOException {
        write(system.resolve("application.yaml"), "dialogue: { output: /var/lib/dialogue/output, input: given }\n");
        assertThat(read(Optional.empty()).folder("dialogue.output")).isEqualTo(Path.of("/var/lib/dialogue/output"));
        assertThat(read(Optional.empty()).folder("dialogue.input")).isEqualTo(system.resolve("given"));

        write(working.resolve("application.yaml"), "dialogue:\n  input: reports\n");
        assertThat(read(Optional.empty()).folder("dialogue.input")).isEqualTo(working.resolve("reports"));
        assertThat(read(Optional.empty()).folder("dialogue.output")).isEqualTo(Path.of("output"));
    }

    @Test
    void whatIsNamedHoldsBeforeBoth() throws IOException {
        write(system.resolve("application.yaml"), "dialogue: { output: a }\n");
        write(working.resolve("application.yaml"), "dialogue: { output: b }\n");
        var other = write(folder.resolve("other.yaml"), "dialogue:\n  output: c\n");
        assertThat(read(Optional.of(other)).folder("dialogue.output")).isEqualTo(folder.resolve("c"));
        assertThat(read(Optional.of(system)).folder("dialogue.output")).isEqualTo(system.resolve("a"));
    }

    @Test
    void whatIsNamedHasToBeThere() {
        assertThatThrownBy(() -> read(Optional.of(folder.resolve("none.yaml"))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.sentence(Language.ENGLISH))
                        .isEqualTo(folder.resolve("none.yaml") + " is no configuration: neither a file that can be"
                                + " read nor a folder with application.yaml. Correct what --config or"
                                + " DIALOGUE_CONFIG names."));
        assertThatThrownBy(() -> read(Optional.of(system))).isInstanceOf(Problem.class);
    }

    @Test
    void theFileOfVariablesCountsAsTheEnvironment() throws IOException {
        write(system.resolve("application.yaml"), "dialogue: { output: a, mail: { from: x@y.example } }\n");
        write(system.resolve("environment"), """
                # of the service
                DIALOGUE_OUTPUT="/srv/b c"

                SPRING_MAIL_PASSWORD='maple=syrup'
                """);
        assertThat(value("dialogue.output")).isEqualTo(
                new ConfiguredValue("dialogue.output", "/srv/b c", false, From.VARIABLE, "DIALOGUE_OUTPUT"));
        assertThat(value("dialogue.mail.from").where()).isEqualTo(system.resolve("application.yaml") + ":1");
        assertThat(value("spring.mail.password")).isEqualTo(
                new ConfiguredValue("spring.mail.password", "", true, From.VARIABLE, "SPRING_MAIL_PASSWORD"));
        assertThat(read(Optional.empty()).environment().getProperty("spring.mail.password")).isEqualTo("maple=syrup");
    }

    @Test
    void aLineThatIsNoVariableIsToldWithoutItsText() throws IOException {
        write(system.resolve("application.yaml"), "dialogue: { output: a }\n");
        write(system.resolve("environment"), "A=b\nmaple syrup\n");
        assertThatThrownBy(() -> read(Optional.empty())).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.sentence(Language.ENGLISH)).isEqualTo(system.resolve("environment")
                        + ", line 2 is no variable; write NAME=value, and # before a remark."));
    }

    @Test
    void aFileOfVariablesInAnotherCharacterSetIsTold() throws IOException {
        write(system.resolve("application.yaml"), "dialogue: { output: a }\n");
        Files.write(system.resolve("environment"), new byte[]{'A', '=', (byte) 0xE9});
        assertThatThrownBy(() -> read(Optional.empty())).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.sentence(Language.ENGLISH)).isEqualTo(system.resolve("environment")
                        + " cannot be read; write it in UTF-8, and let whoever gives commands read it."));
    }

    @Test
    void whoSignsInToADatabaseIsNotTold() throws IOException {
        write(working.resolve("application.yaml"), """
                spring.datasource.url: jdbc:postgresql://marie:maple@db.example/dialogue?user=jiho&password=syrup
                dialogue.console.token: bear
                """);
        assertThat(value("spring.datasource.url").value())
                .isEqualTo("jdbc:postgresql://***@db.example/dialogue?user=***&password=***");
        assertThat(read(Optional.empty()).values()).noneMatch(value -> value.value().contains("bear"));
    }

    @Test
    void thePlacesAreThoseOfTheMachine() {
        assertThat(ConfigurationPlaces.of(Map.of()).system()).isEqualTo(Path.of("/etc/dialogue"));
        assertThat(ConfigurationPlaces.of(Map.of("ProgramData", "C")).system()).isEqualTo(Path.of("C", "dialogue"));
    }
}
