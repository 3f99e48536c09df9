package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.operator.cli.User.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesTheFormOfAParty() {
        var said = User.in(folder).gives("form --party korea --year 2027 --input input --output FOLDER/korea.xlsx");
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith("Wrote the form to FOLDER/korea.xlsx, with a row for each of 58 initiatives.")
                .endsWith("under a name that begins with korea.\n");
        assertThat(folder.resolve("korea.xlsx")).isNotEmptyFile();
    }

    @Test
    void asksWhoseFormAndForWhichReview() {
        assertThat(User.in(folder).gives("form --year 2027")).isEqualTo(new Said(64, "",
                "dialogue: Whose file? Say --party canada or --party korea.\n"));
        assertThat(User.in(folder).gives("form --party korea")).isEqualTo(new Said(64, "",
                "dialogue: For which review? Say --year, such as --year 2027.\n"));
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        var said = User.in(folder)
                .gives("form --party korea --year 2027 --input input --output FOLDER/none/korea.xlsx");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).startsWith("dialogue: FOLDER/none/korea.xlsx cannot be written;");
    }
}
