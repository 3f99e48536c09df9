package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.run.Outcome.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who starts Spring, and who is quick because he does not.
class SpringTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check --input FOLDER", "columns", "template --party canada",
            "form --party canada --year 2027 --input FOLDER --output FOLDER/canada.xlsx", "help", "brief --help",
            "--version", "brief --year x"})
    void isNotStartedToTellSomething(String command) {
        InputFixture.in(folder);
        var user = User.in(folder);
        user.gives(command);
        assertThat(user.started()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output FOLDER", "brief --output FOLDER", "runs --output FOLDER",
            "runs resume 7 --output FOLDER"})
    void isStartedOnceForTheOutputFolder(String command) {
        var user = User.in(folder, Made.with(Kind.PUBLISHED));
        assertThat(user.gives(command).exitCode()).isZero();
        assertThat(user.started()).containsExactly(folder);
    }
}
