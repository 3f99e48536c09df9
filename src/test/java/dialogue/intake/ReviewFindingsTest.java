package dialogue.intake;

import static dialogue.intake.SampleInput.KOREA;
import static dialogue.intake.SampleInput.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The days of a review, as its own file tells them.
class ReviewFindingsTest {

    private static final String OPEN = "opened=2026-01-05|deadline=2026-03-31";
    private static final String CLOSED = OPEN + "|closed=2026-04-02";

    @TempDir
    Path folder;

    static List<FindingCase> cases() {
        return List.of(FindingCase.of("a review is closed", input -> input.review(CLOSED)),
                FindingCase.of("an open review lacks a party's file", input -> input.review(OPEN).without(KOREA),
                        "warning coverage.nothing-yet 2026/korea.csv:0 (korea) This party has reported nothing yet; the review is open "
                                + "until it is closed, and what is made of it is a draft."),
                FindingCase.of("a deadline lies before the opening",
                        input -> input.review("opened=2026-04-05|deadline=2026-03-31"),
                        "error sense.before-opened 2026/review.csv:2 deadline (both) 2026-03-31 lies before 2026-04-05, the day the review "
                                + "was opened; correct one of the two."),
                FindingCase.of("a review is closed in the future", input -> input.review(OPEN + "|closed=2026-12-02"),
                        "error sense.closed-ahead 2026/review.csv:2 closed (both) 2026-12-02 lies after today, 2026-12-01; a review is "
                                + "closed when it is, so leave the column empty until then."),
                FindingCase.of("a report is of after the review", input -> input.review(CLOSED + "|as_of=2026-02-20"),
                        "error sense.date-after-review 2026/canada.csv:3 updated_on (canada) 2026-02-21 lies after 2026-02-20, the day on "
                                + "which this review stands; correct the date, or the column as_of of the review’s file.",
                        "error sense.date-after-review 2026/korea.csv:3 updated_on (korea) 2026-02-21 lies after 2026-02-20, the day on "
                                + "which this review stands; correct the date, or the column as_of of the review’s file."),
                FindingCase.of("a review has two rows", input -> input.review(CLOSED).review(OPEN),
                        "error key.twice 2026/review.csv:2 opened (both) The key 2026 also stands at 2026/review.csv:3; keep only one row "
                                + "with it.",
                        "error key.twice 2026/review.csv:3 opened (both) The key 2026 also stands at 2026/review.csv:2; keep only one row "
                                + "with it."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsWrong(FindingCase one) {
        one.check(folder);
    }

    @Test
    void aReviewStandsOnTheDayOfItsFileAndIsADraftUntilItIsClosed() {
        var open = new SampleInput().review(OPEN + "|as_of=2026-03-31").judge(folder.resolve("open"));
        assertThat(open.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(open.isDraft()).isTrue();
        var closed = new SampleInput().review(CLOSED).judge(folder.resolve("closed"));
        assertThat(closed.asOf()).isEqualTo(LocalDate.of(2026, 2, 21));
        assertThat(closed.isDraft()).isFalse();
        assertThat(new SampleInput().judge(folder.resolve("none")).isDraft()).isFalse();
    }

    /// A row that nobody can read does not tell that the review is still open.
    @Test
    void aRefusedRowOfAReviewIsNeverLeftOut() {
        var report = new SampleInput().review(OPEN).set(REVIEW, 2, "deadline", "soon").judge(folder);
        assertThat(report.mayGoOn(true)).isFalse();
    }
}
