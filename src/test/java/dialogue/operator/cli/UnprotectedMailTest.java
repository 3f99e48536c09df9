package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.ProgramProcess;
import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import dialogue.run.Nodes;
import dialogue.run.PlainFormats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Who has switched off what protects the mail on its way hears of it at each start that may send. No server answers here.
class UnprotectedMailTest {

    private static final String MAIL = "spring.mail.properties.mail.smtp.";
    private static final String HOST = "spring.mail.host=mail.invalid";
    private static final String OFF = MAIL + "starttls.required=false";
    private static final String OPEN = "Mail to the server mail.invalid may leave unencrypted, so whoever is on its way can read it:"
            + " set spring.mail.properties.mail.smtp.starttls.required to true, or SPRING_MAIL_SSL_ENABLED=true.\n";

    @TempDir
    Path folder;
    private final List<String> settings = new ArrayList<>(List.of(HOST));

    @BeforeEach
    void writeTheInput() {
        InputFixture.in(folder.resolve("input"));
    }

    private ConfigurableApplicationContext start(Path output, String... more) {
        return new SpringApplicationBuilder(Dialogue.class, PlainFormats.class)
                .run(Stream.of(Stream.of("dialogue.output=" + output), settings.stream(), Stream.of(more))
                        .flatMap(each -> each).map(setting -> "--" + setting).toArray(String[]::new));
    }

    private Said give(Language language, String command) {
        return User.in(folder).speaking(language).gives(command, this::start);
    }

    private String err(String command) {
        return give(Language.ENGLISH, command + " --output FOLDER/output").err();
    }

    @Test
    void isToldByEveryCommandThatMaySendAndByNoneThatOnlyLooks() {
        settings.add(OFF);
        assertThat(err("brief --hold --quiet --input FOLDER/input")).isEqualTo("dialogue: " + OPEN);
        assertThat(err("outbox approve 1")).startsWith("dialogue: " + OPEN);
        assertThat(err("outbox retry 1")).startsWith("dialogue: " + OPEN);
        assertThat(err("runs resume 1")).startsWith("dialogue: " + OPEN);
        assertThat(err("schedule fire annual --quiet --input FOLDER/input")).startsWith("dialogue: " + OPEN);
        assertThat(err("outbox show 1")).isEmpty();
    }

    @Test
    void nothingIsToldWhereTlsIsRequiredOrNoServerIsThere() {
        assertThat(err("brief --hold --quiet --input FOLDER/input")).isEmpty();
        settings.add(OFF);
        settings.add("spring.mail.ssl.enabled=true");
        assertThat(err("outbox cancel 1")).isEmpty();
        settings.remove(HOST);
        settings.remove("spring.mail.ssl.enabled=true");
        assertThat(err("outbox cancel 2")).isEmpty();
    }

    @Test
    void healthShowsItAndIsWellAllTheSame() {
        settings.add(OFF);
        try (var serving = start(folder.resolve("output"))) {
            serving.getBean(Nodes.class).serve();
            var health = "health --input FOLDER/input --output FOLDER/output";
            assertThat(give(Language.ENGLISH, health))
                    .isEqualTo(new Said(0, OPEN + "All is well: the schedules are served, no trigger"
                            + " is stuck, and no problem waits for somebody.\n", ""));
            assertThat(give(Language.ENGLISH, "health --output-format json --input FOLDER/input --output FOLDER/output")
                    .out())
                    .contains("\"healthy\" : true", "\"notes\" : [ {", "\"code\" : \"mail.unencrypted\"");
            assertThat(give(Language.FRENCH, health).out()).contains("sans chiffrement");
            assertThat(give(Language.KOREAN, health).out()).contains("암호화되지 않은");
        }
    }

    @Test
    void serveSaysItWhenItStarts() throws Exception {
        var process = ProgramProcess.start(folder, "en_CA.UTF-8", List.of("-D" + HOST, "-D" + OFF), Dialogue.class,
                List.of("serve"));
        try {
            while (Files.size(process.out()) == 0) {
                assertThat(process.process().isAlive()).isTrue();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(process.err()).hasContent("dialogue: " + OPEN);
        } finally {
            process.kill();
        }
    }
}
