package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.operator.cli.User.Opening;
import dialogue.operator.cli.User.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// What the configuration says, and whether a start would be refused for it.
class ConfigCommandTest {

    @TempDir
    Path folder;

    private final List<Path> outputs = new ArrayList<>();

    @BeforeEach
    void configure() throws IOException {
        InputFixture.in(folder.resolve("input"));
        Files.createDirectory(folder.resolve("etc"));
        configure("");
    }

    private void configure(String more) throws IOException {
        Files.writeString(folder.resolve("etc/application.yaml"), """
                dialogue:
                  input: %1$s/input
                  output: %1$s/output
                  mail: { operator: desk@dialogue.example }
                spring.mail.username: dialogue
                %2$s
                """.formatted(folder, more));
    }

    private Said check(Language language, String... configured) {
        return User.in(folder).speaking(language).gives("config check", starting(configured));
    }

    private Opening starting(String... configured) {
        return (output, settings) -> {
            outputs.add(output);
            return new SpringApplicationBuilder(Dialogue.class).run(Stream
                    .of(Stream.of("dialogue.output=" + output), Stream.of(settings), Stream.of(configured))
                    .flatMap(each -> each).map(setting -> "--" + setting).toArray(String[]::new));
        };
    }

    @Test
    void showsWhatHoldsAndWhereItComesFrom() throws IOException {
        Files.writeString(folder.resolve("etc/environment"), "SPRING_MAIL_PASSWORD=maple\n");
        assertThat(User.in(folder).gives("config").out()).startsWith("""
                dialogue.input = FOLDER/input   (FOLDER/etc/application.yaml:2)
                dialogue.mail.operator = desk@dialogue.example   (FOLDER/etc/application.yaml:4)
                dialogue.output = FOLDER/output   (FOLDER/etc/application.yaml:3)
                spring.mail.password = (a secret)   (SPRING_MAIL_PASSWORD)
                spring.mail.username = dialogue   (FOLDER/etc/application.yaml:5)

                What comes with the program:
                dialogue.console.address = 127.0.0.1
                """).contains("\ndialogue.mail.from = briefings@dialogue.example\n", "\nspring.mail.port = 587\n")
                .doesNotContain("maple", "logging");
        assertThat(User.in(folder).gives("config show --output-format json").out()).contains("""
                    "key" : "spring.mail.password",
                    "value" : null,
                    "from" : "variable",
                    "where" : "SPRING_MAIL_PASSWORD"
                """.stripTrailing());
    }

    @Test
    void findsNothingWrongAndLeavesNothingBehind() {
        var said = check(Language.ENGLISH);
        assertThat(said.out()).contains("FOLDER/etc/application.yaml", "The program starts; schedules: ",
                "the plan and the reviews 2025, 2026.", "FOLDER/output is not there yet and can be made.",
                "No mail server; messages are written as files.", "in Ottawa").doesNotContain("WRONG");
        assertThat(said.exitCode()).isZero();
        assertThat(folder.resolve("output")).doesNotExist();
        assertThat(outputs).isNotEmpty().allSatisfy(output -> assertThat(output).doesNotExist());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOfEachPartWhatIsWrongAndLooksAtTheOthers(Language language) throws IOException {
        configure("spring.datasource.url: \"jdbc:postgresql://127.0.0.1:9/x\"");
        Files.writeString(folder.resolve("output"), "no folder");
        var said = check(language, "dialogue.schedules.annual.zone=Canada/Nowhere");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("dialogue.schedules.annual.zone", "FOLDER/etc/application.yaml");
        assertThat(said.out().lines().filter(line -> line.matches("(WRONG|ERREUR|오류).*"))).as("start, output, "
                + "database, mail (which needs the start), clock").hasSize(5);
    }

    @Test
    void aMistakeInTheFileIsOnePartsMistake() throws IOException {
        configure("dialogue.male.from: x@y.example");
        assertThat(check(Language.ENGLISH).out()).contains("WRONG  Configuration  dialogue.male is no key");
    }
}
