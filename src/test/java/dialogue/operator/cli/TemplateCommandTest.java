package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {

    private static final String KOREAN = "\uFEFF당사국=한국,과제,상태,추진경과_en,추진경과_fr,추진경과_ko,향후계획_en,향후계획_fr,향후계획_ko,향후일정,완료일,대화의제_en,"
            + "대화의제_fr,대화의제_ko,공유,보안등급,내부메모,갱신일\r\n";

    @TempDir
    Path folder;

    @Test
    void writesAnEmptyReportToStandardOutput() {
        assertThat(User.in(folder).gives("template --party korea --language ko")).isEqualTo(new Said(0, KOREAN, ""));
    }

    @Test
    void writesItInTheUsersLanguage() {
        var said = User.in(folder).speaking(Language.FRENCH).gives("template --party canada");
        assertThat(said.out()).startsWith("\uFEFFpartie=canada;initiative;statut;progrès_en;");
    }

    @Test
    void writesItToAFile() throws IOException {
        var said = User.in(folder).gives("template --party korea --language ko --to FOLDER/korea.csv");
        assertThat(said).isEqualTo(new Said(0,
                """
                        Wrote an empty report file to FOLDER/korea.csv. Fill in a row for each initiative and put the file into \
                        the year’s folder of the input, under a name that begins with korea, such as input/2026/korea.csv.
                        """,
                ""));
        assertThat(folder.resolve("korea.csv")).content().isEqualTo(KOREAN);
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        Files.writeString(folder.resolve("korea.csv"), "the work of a day");
        var said = User.in(folder).gives("template --party korea --to FOLDER/korea.csv");
        assertThat(said).isEqualTo(new Said(64, "", """
                dialogue: FOLDER/korea.csv is there already and is not overwritten; name another file with --to.
                """));
        assertThat(folder.resolve("korea.csv")).content().isEqualTo("the work of a day");
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        var said = User.in(folder).gives("template --party korea --to FOLDER/none/korea.csv");
        assertThat(said).isEqualTo(new Said(1, "", """
                dialogue: FOLDER/none/korea.csv cannot be written; name a file with --to whose folder exists and lets \
                you write.
                """));
    }
}
