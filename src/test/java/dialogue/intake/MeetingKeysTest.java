package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.InputFixture;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.MeetingKeys;
import dialogue.language.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingKeysTest {

    @TempDir
    private Path folder;
    private InputFixture input;

    @BeforeEach
    void writesTheInput() {
        input = InputFixture.in(folder);
    }

    private void require(String key) {
        MeetingKeys.require(key, new InputFolder(folder).files(2026), Limits.STANDARD);
    }

    @Test
    void takesAKeyOfThePlan() {
        assertThatCode(() -> require("m-2")).doesNotThrowAnyException();
    }

    @Test
    void namesTheNearestOfAKeyThatThePlanDoesNotHave() {
        assertThatThrownBy(() -> require("n-2")).isInstanceOf(Problem.class)
                .hasMessage(
                        "plan/milestones.csv has no meeting n-2 in a row that can be read; did you mean m-2? The keys of the meetings"
                                + " stand there.");
    }

    @Test
    void namesNoneWhereNoneIsNear() {
        assertThatThrownBy(() -> require("summit-in-seoul")).isInstanceOf(Problem.class)
                .hasMessage(
                        "plan/milestones.csv has no meeting summit-in-seoul in a row that can be read; the keys of the meetings stand"
                                + " there.");
    }

    /// What is wrong with the file is for the intake to say.
    @Test
    void takesAnyKeyWhereTheFileHasNone() {
        input.write("plan/milestones.csv", "milestone,stage\n");

        assertThatCode(() -> require("m-2")).doesNotThrowAnyException();
    }
}
