package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.delivery.Watched;
import dialogue.language.Language;
import dialogue.operator.OperatorConfiguration;
import dialogue.operator.cli.User.Said;
import dialogue.person.Persons;
import dialogue.person.jdbc.PersonTables;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Persons are let in and kept out by command, on November 29, 2026.
class PersonCommandTest {

    private static final String ADDED = """
            canada/marie chooses a password at this address, once, until 2026-11-30 09:00 UTC. Whoever opens it is taken for \
            this person: hand it to nobody else.
            http://127.0.0.1:8480/enrol/TOKEN
            """;

    @TempDir
    Path folder;

    private final Watched watched = new Watched();
    private final Map<String, Object> configured = new HashMap<>();
    private User user;
    private PersonTables tables;

    @BeforeEach
    void openTheLedger(TestInfo test) {
        user = User.in(folder);
        tables = PersonTables.in("command-" + test.getDisplayName(), watched,
                new MovedClock(Instant.parse("2026-11-29T09:00:00Z")));
    }

    private ConfigurableApplicationContext start(Path output, String... settings) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", configured));
        context.registerBean(Persons.class, tables::persons);
        context.register(OperatorConfiguration.class);
        context.refresh();
        return context;
    }

    private Said person(String command) {
        var said = user.gives("person" + command + " --output FOLDER", this::start);
        return new Said(said.exitCode(), said.out().replaceAll("enrol/[\\w-]{43}", "enrol/TOKEN"), said.err());
    }

    @Test
    void nobodyIsThereAtFirst() {
        assertThat(person("")).isEqualTo(new Said(0, "Nobody may come in at the console yet; `dialogue person add NAME"
                + " --ministry canada --duty approver` lets somebody in.\n", ""));
    }

    @Test
    void addsAPersonAndPrintsTheLinkOnce() {
        assertThat(person(" add marie --ministry canada --duty approver,officer")).isEqualTo(new Said(0, ADDED, ""));
        assertThat(person(" list")).isEqualTo(person("")).isEqualTo(new Said(0, """
                Who           State                Last came in  Duties
                ────────────  ───────────────────  ────────────  ─────────────────
                canada/marie  has no password yet  –             officer, approver
                """, ""));
        assertThat(watched.entered()).containsExactly("person.add person canada/marie");
    }

    @Test
    void theLinkThatWasPrintedIsTheOneThatWorks() {
        var said = user.gives("person add marie --ministry canada --duty reader --output FOLDER", this::start).out();
        var token = said.strip().replaceAll("(?s).*/", "");
        assertThat(tables.enrolments().use(token, "digest")).isPresent();
        assertThat(person("").out()).contains("may come in");
    }

    @Test
    void theLinkLeadsWhereThePeopleReachTheConsole() {
        configured.put("dialogue.console.hosts[0]", "dialogue.gac.example");
        assertThat(person(" add marie --ministry canada --duty reader").out())
                .contains("\nhttps://dialogue.gac.example/enrol/TOKEN\n");
    }

    /// A certificate of the console's own leads to its own port; a proxy has the usual one.
    @Test
    void theLinkIsOfTheConsolesOwnCertificateWhereItHasOne() {
        configured.put("server.ssl.bundle", "console");
        configured.put("dialogue.console.port", "8443");
        assertThat(person(" add marie --ministry canada --duty reader").out())
                .contains("\nhttps://127.0.0.1:8443/enrol/TOKEN\n");
        configured.put("dialogue.console.hosts[0]", "dialogue.gac.example");
        assertThat(person(" link canada/marie").out()).contains("\nhttps://dialogue.gac.example:8443/enrol/TOKEN\n");
    }

    @Test
    void changesDutiesAndLocks() {
        person(" add marie --ministry canada --duty reader");
        assertThat(person(" duties canada/marie --duty steward").out())
                .isEqualTo("canada/marie has these duties now: steward.\n");
        assertThat(person(" lock canada/marie").out()).isEqualTo(
                "canada/marie is locked; sessions and links are over.\n");
        assertThat(person(" lock canada/marie").out()).isEqualTo("canada/marie is locked already.\n");
        assertThat(person(" link canada/marie")).isEqualTo(new Said(1, "",
                "dialogue: canada/marie is locked; `dialogue person unlock canada/marie` lets them in again.\n"));
        assertThat(person(" unlock canada/marie").out()).isEqualTo("canada/marie may come in again.\n");
        assertThat(person(" link canada/marie").out()).isEqualTo(ADDED);
        assertThat(watched.entered()).containsExactly("person.add person canada/marie",
                "person.duties person canada/marie", "person.lock person canada/marie",
                "person.unlock person canada/marie", "person.link person canada/marie");
    }

    @Test
    void speaksToPrograms() {
        assertThat(person(" add admin --duty steward --output-format json").out()).isEqualToIgnoringNewLines("""
                {
                  "schema_version" : 1,
                  "person" : "joint/admin",
                  "link" : "http://127.0.0.1:8480/enrol/TOKEN",
                  "until" : "2026-11-30T09:00:00Z"
                }
                """);
        assertThat(person(" list --output-format json").out()).isEqualToIgnoringNewLines("""
                {
                  "schema_version" : 1,
                  "persons" : [ {
                    "person" : "joint/admin",
                    "ministry" : null,
                    "duties" : [ "steward" ],
                    "enrolled" : false,
                    "locked" : false,
                    "signed_in" : null
                  } ]
                }
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            add Marie --ministry canada --duty reader | 64 | "Marie" is no name of a person; write up to 40 small letters and figures, with points or hyphens between them, such as marie or kim.minjun.
            add marie --ministry canada               | 64 | What may canada/marie do? Name at least one of reader, officer, approver, steward.
            add marie --duty approver                 | 64 | joint/marie belongs to no ministry and has no messages to approve; name a ministry, or leave out approver.
            add marie --ministry japan --duty reader  | 64 | --ministry does not know "japan"; allowed: canada, korea.
            add marie --duty oficer                   | 64 | --duty does not know "oficer"; did you mean officer? Allowed: reader, officer, approver, steward.
            lock canada/nobody                        | 1  | There is no person canada/nobody; `dialogue person list` lists those there are.
            lock nobody                               | 64 | "nobody" names no person; write the side and the name, such as canada/marie, korea/minjun or joint/admin. `dialogue person list` lists those there are.
            lock                                      | 64 | `dialogue person lock` needs a person; `dialogue person list` lists them.
            """)
    void saysWhatIsWrong(String command, int exitCode, String sentence) {
        assertThat(person(" " + command)).isEqualTo(new Said(exitCode, "", "dialogue: " + sentence + "\n"));
    }

    @Test
    void speaksFrenchAndKorean() {
        for (var language : Language.values()) {
            var other = user.speaking(language);
            assertThat(other.gives("person add a" + language.key() + " --ministry korea --duty reader", this::start)
                    .out()).contains("korea/a" + language.key(), "2026-11-30 09:00 UTC");
            assertThat(other.gives("help person add").out()).contains("--ministry").doesNotContain("option.");
        }
    }
}
