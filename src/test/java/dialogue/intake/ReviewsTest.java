package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.intake.folder.InputFile;
import dialogue.intake.life.ReviewState;
import dialogue.intake.life.Reviews;
import dialogue.language.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which review is the newest, and how far each is.
class ReviewsTest {

    private static final String OPEN = "opened,deadline,closed\n2027-01-04,2027-03-31,\n";
    private static final String CLOSED = "opened,deadline,closed\n2027-01-04,2027-03-31,2027-04-02\n";

    @TempDir
    Path root;

    private Reviews reviews;

    /// Both years have reports and no file of their days.
    @BeforeEach
    void write() {
        new SampleInput().write(root);
        reviews = new Reviews(root);
    }

    private void put(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(work).satisfies(
                problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void aYearWithReportsAndNoFileOfItsDaysIsClosed() {
        assertThat(reviews.state(2026)).contains(ReviewState.CLOSED);
        assertThat(reviews.newest()).isEqualTo(2026);
    }

    @Test
    void anEmptyFolderIsNoReview() throws IOException {
        Files.createDirectories(root.resolve("2027"));
        assertThat(reviews.state(2027)).isEmpty();
        assertThat(reviews.newest()).isEqualTo(2026);
    }

    @Test
    void anOpenReviewIsPassedOverUntilItIsClosed() throws IOException {
        put("2027/review.csv", OPEN);
        assertThat(reviews.state(2027)).contains(ReviewState.OPEN);
        put("2027/korea.csv", Files.readString(root.resolve("2026/korea.csv")));
        assertThat(reviews.state(2027)).contains(ReviewState.COLLECTING);
        assertThat(reviews.newest()).isEqualTo(2026);
        put("2027/review.csv", CLOSED);
        assertThat(reviews.state(2027)).contains(ReviewState.CLOSED);
        assertThat(reviews.newest()).isEqualTo(2027);
    }

    /// What is not agreed yet is nothing to compare with.
    @Test
    void theReviewBeforeIsAClosedOne() throws IOException {
        put("2026/review.csv", OPEN.replace("2027", "2026"));
        put("2027/korea.csv", Files.readString(root.resolve("2026/korea.csv")));
        assertThat(reviews.files(2027)).extracting(InputFile::name).contains("2025/korea.csv", "2027/korea.csv")
                .noneMatch(name -> name.startsWith("2026/"));
    }

    @Test
    void theDaysAreAFileOfTheInput() throws IOException {
        put("2026/review.csv", CLOSED.replace("2027", "2026"));
        assertThat(reviews.files(2026)).extracting(InputFile::name).contains("2026/review.csv").hasSize(11);
    }

    /// A review that was closed with a slip of the pen would else be passed over in silence.
    @ParameterizedTest
    @ValueSource(strings = {"", "opened,deadline,closed\n", "opened,closed\n2027-01-04,\n",
            "opened,deadline,closed\n2027-01-04,2027-03-31,yesterday\n", OPEN + "2027-01-05,2027-03-31,2027-04-02\n"})
    void aFileThatDoesNotTellIsRefused(String text) throws IOException {
        put("2027/review.csv", text);
        refused(reviews::newest, "review.unclear");
        refused(() -> reviews.state(2027), "review.unclear");
    }

    @Test
    void whereNoneIsClosedTheOpenOnesAreNamed() throws IOException {
        put("2025/review.csv", OPEN.replace("2027", "2025"));
        put("2026/review.csv", OPEN.replace("2027", "2026"));
        refused(reviews::newest, "input.none-closed");
    }
}
