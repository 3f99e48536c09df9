package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.Ledger;
import dialogue.delivery.folder.Digest;
import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import dialogue.run.PlainFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// What would be done is told, and nothing is changed by it.
class DryRunTest {

    private static final String FOLDERS = " --input FOLDER/input --output FOLDER/output";
    private static final String MINISTRY = "--dialogue.ministries.canada.";

    @TempDir
    Path folder;

    private InputFixture input;

    @BeforeEach
    void writeTheInput() {
        input = InputFixture.in(folder.resolve("input"));
    }

    private static ConfigurableApplicationContext start(Path output, String... settings) {
        return new SpringApplicationBuilder(Dialogue.class, PlainFormats.class).run(Stream.concat(
                Stream.of("--dialogue.output=" + output, MINISTRY + "addresses=desk@gac.example,two@gac.example",
                        MINISTRY + "domains=gac.example", MINISTRY + "audiences=joint,canada",
                        MINISTRY + "languages=en"),
                Stream.of(settings).map(setting -> "--" + setting)).toArray(String[]::new));
    }

    private Said give(String command) {
        return User.in(folder).gives(command, DryRunTest::start);
    }

    /// Every file but the ledger's, which tells its rows by itself: a database that is opened writes of its own.
    private Map<String, String> files() throws IOException {
        var sums = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.toList()) {
                var name = folder.relativize(file).toString();
                if (!name.contains(".ledger/ledger.")) {
                    sums.put(name, Files.isDirectory(file) ? "folder" : Digest.of(file).sha256());
                }
            }
        }
        return sums;
    }

    @Test
    void aBriefingThatWouldBeMadeIsTold() throws IOException {
        var before = files();
        var said = give("brief --dry-run" + FOLDERS);
        assertThat(said.out()).startsWith("""
                Nothing was made. 14 documents would be made, as 2026 annual r1, in FOLDER/output/2026/annual/r1:
                  joint/strategic-dialogue-2026-joint-en.pdf
                """)
                .contains("Canada  joint papers          2  waiting\n", "Canada  own copy              2  waiting\n");
        assertThat(said.exitCode()).isZero();
        assertThat(give("brief --dry-run --output-format json" + FOLDERS).out()).contains("\"made\" : \"r1\"",
                "\"addresses\" : 2").doesNotContain("gac.example");
        assertThat(give("brief --dry-run --output-format csv" + FOLDERS).out()).hasLineCount(15);
        assertThat(give("brief --dry-run --language en" + FOLDERS).out()).contains("2026 annual s1",
                "It would be on the side");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void soIsOneThatWouldNot() throws IOException {
        input.replace("2026/korea.csv", "2026-04-29", "29/04/2026");
        var before = files();
        assertThat(give("brief --dry-run --output-format json" + FOLDERS)).satisfies(said -> {
            assertThat(said.exitCode()).isEqualTo(2);
            assertThat(said.out()).contains("\"outcome\" : \"rejected\"", "\"documents\" : [ ]", "\"errors\" : 1");
            assertThat(said.err()).contains("\"exit_code\":2");
        });
        assertThat(give("brief --dry-run --meeting nowhere" + FOLDERS)).extracting(Said::exitCode, Said::out)
                .containsExactly(64, "");
        assertThat(give("brief --dry-run --year 2031" + FOLDERS).exitCode()).isNotZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatStandsIsToldAsItIsAndAMessageThatWouldGo() throws Exception {
        give("brief --hold --quiet" + FOLDERS);
        var output = folder.resolve("output");
        var files = files();
        var rows = Ledger.words(output);
        assertThat(give("brief --dry-run" + FOLDERS).out())
                .startsWith("Nothing was made, and nothing would be: 2026 annual r1 in FOLDER/output/2026/annual/r1");
        assertThat(give("outbox approve 1 --dry-run --output FOLDER/output").out()).isEqualTo(
                "Nothing was done. Message 1 to desk@gac.example, with 2 documents, would be written as a file; no mail"
                        + " server is configured.\n");
        assertThat(give("outbox approve 1 --dry-run --output-format json --output FOLDER/output").out())
                .contains("\"state\" : \"queued\"", "\"by\" : \"file\"");
        assertThat(User.in(folder).speaking(Language.KOREAN)
                .gives("outbox approve 1 --dry-run --output FOLDER/output", DryRunTest::start).out())
                .contains("수신처 desk@gac.example, 문서 2개가 파일로 저장됩니다.");
        assertThat(Ledger.words(output)).isEqualTo(rows);
        assertThat(files()).isEqualTo(files);
        assertThat(give("outbox approve 1 --output FOLDER/output").exitCode()).isZero();
        assertThat(give("outbox approve 1 --dry-run --output FOLDER/output").exitCode()).isEqualTo(1);
    }

    @Test
    void lookingMakesNoLedger() throws IOException {
        Files.createDirectory(folder.resolve("output"));
        var before = files();
        assertThat(give("outbox approve 1 --dry-run --output-format json --output FOLDER/output")).satisfies(
                said -> assertThat(said.err()).contains("\"code\":\"dispatch.unknown\",\"exit_code\":1"));
        assertThat(files()).isEqualTo(before);
    }
}
