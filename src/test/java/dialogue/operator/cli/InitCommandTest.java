package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesTheSampleAndSaysWhatComesNext() {
        var said = User.in(folder).gives("init --sample FOLDER/trial");
        // the folder's true name is longer than the word for it, and may fold a line
        assertThat(
                new Said(said.exitCode(), said.out().replaceAll("\\n {4,}", " ").replaceAll(" {2,}", "  "), said.err()))
                .isEqualTo(new Said(0,
                        """
                                FOLDER/trial/input: 12 files, the sample. Every document that is made of it says SAMPLE.
                                FOLDER/trial/application.yaml: the keys that installations change first, all of them commented out.
                                FOLDER/trial/.gitignore: keeps what is made, and the notes in it, out of Git.

                                Next:
                                cd FOLDER/trial  goes there; the configuration of the folder one is in holds
                                dialogue brief  makes the briefing of the sample, and says where
                                dialogue check  tells what is missing or wrong, and makes nothing
                                """,
                        ""));
    }

    @Test
    void writesTablesToFillInAndLeavesWhatIsThere() throws Exception {
        Files.writeString(folder.resolve(".gitignore"), "mine");
        assertThat(User.in(folder).gives("init FOLDER").out()).startsWith("""
                FOLDER/input: 9 files. Each table has its header line; README.md in it tells what to fill in.
                FOLDER/application.yaml: the keys that installations change first, all of them commented out.
                FOLDER/.gitignore is there already and was left as it is.
                """).contains("FOLDER/input/README.md");
        assertThat(folder.resolve(".gitignore")).content().isEqualTo("mine");
    }

    @Test
    void tellsAProgramWhichFilesItWrote() throws Exception {
        Files.writeString(folder.resolve("application.yaml"), "");
        assertThat(User.in(folder).gives("init FOLDER --output-format json").out()).startsWith("""
                {
                  "schema_version" : 1,
                  "parts" : [ {
                    "part" : "tables",
                    "path" : "FOLDER/input",
                    "files" : [ "FOLDER/input/""").endsWith("""
                  }, {
                    "part" : "configuration",
                    "path" : "FOLDER/application.yaml",
                    "files" : [ ]
                  }, {
                    "part" : "ignored",
                    "path" : "FOLDER/.gitignore",
                    "files" : [ "FOLDER/.gitignore" ]
                  } ]
                }
                """);
    }

    @Test
    void tellsASpreadsheetWhichFilesItWrote() throws Exception {
        var said = User.in(folder).gives("init --sample FOLDER --output-format csv").out();
        var listed = said.lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1))
                .flatMap(files -> Stream.of(files.split("\\|", -1))).toList();
        try (var files = Files.walk(folder)) {
            assertThat(listed).containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                    .map(file -> "FOLDER/" + folder.relativize(file)).toList());
        }
    }

    @Test
    void refusesToMixTheSampleWithOtherRecordsAndSaysWhatToDo() throws Exception {
        Files.createDirectories(folder.resolve("input/plan"));
        assertThat(User.in(folder).speaking(Language.ENGLISH).gives("init --sample FOLDER")).isEqualTo(new Said(64, "",
                """
                        dialogue: FOLDER/input holds something already, and the sample is written only where there is nothing, so that \
                        its records never stand among others. Name another folder: dialogue init --sample FOLDER.
                        """));
        assertThat(folder).isDirectoryNotContaining("glob:**application.yaml");
    }

    @Test
    void speaksFrenchAndKorean() {
        assertThat(User.in(folder).speaking(Language.FRENCH).gives("init --sample FOLDER/fr").out())
                .contains("Tout document qui en est établi porte la mention SPÉCIMEN.");
        assertThat(User.in(folder).speaking(Language.KOREAN).gives("init FOLDER/ko").out()).contains("다음 단계:");
    }
}
