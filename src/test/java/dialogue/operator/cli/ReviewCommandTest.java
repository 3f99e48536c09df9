package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A review is opened, looked at and closed, on May 4, 2026.
class ReviewCommandTest {

    private static final String FOLDERS = " --input FOLDER/input --output FOLDER/output";
    private static final String HEADER = "opened,deadline,closed,as_of\r\n";

    /// Late whenever the test is run.
    private static final String DAYS = "opened,deadline,as_of\n2020-01-06,2020-03-31,2026-10-01\n";

    @TempDir
    Path folder;

    private InputFixture input;
    private User user;

    @BeforeEach
    void writeTheInput() {
        input = InputFixture.in(folder.resolve("input"));
        user = User.in(folder);
    }

    private Said review(String command) {
        return user.gives("review " + command + FOLDERS);
    }

    @Test
    void opensAReviewOnce() {
        assertThat(review("open 2027 --deadline 2027-03-31")).isEqualTo(new Said(0,
                """
                        The review of 2027 is open: reports are due until 2027-03-31. The forms stand in \
                        FOLDER/output/2027/collect/forms; `dialogue review ask 2027` mails each ministry its own. Put what comes back \
                        into FOLDER/input/2027; `dialogue review status 2027` tells how far each party is.
                        """,
                ""));
        assertThat(input.read("2027/review.csv")).isEqualTo(HEADER + "2026-05-04,2027-03-31,,\r\n");
        assertThat(review("open 2027")).isEqualTo(new Said(1, "", """
                dialogue: The review of 2027 is open already; "dialogue review status 2027" tells how far it is.
                """));
        assertThat(user.acts()).containsExactly("review.open review 2027");
    }

    @Test
    void saysWhereNobodyHasToBeAsked() {
        assertThat(review("ask 2027 --hold")).isEqualTo(new Said(0,
                "Nobody was asked: both parties have reported on every initiative of 2027.\n", ""));
        assertThat(review("ask 2027 --hold --send").exitCode()).isEqualTo(64);
    }

    @Test
    void givesEightWeeksWhereNobodySays() {
        review("open 2027");
        assertThat(input.read("2027/review.csv")).isEqualTo(HEADER + "2026-05-04,2026-06-29,,\r\n");
        assertThat(review("status 2027").out()).contains("nothing has been reported yet").doesNotContain("refuse");
    }

    @Test
    void refusesADeadlineThatIsOverAndAReviewThatIsClosed() {
        assertThat(review("open 2027 --deadline 2026-05-03").exitCode()).isEqualTo(64);
        assertThat(review("open 2026").err()).isEqualTo("dialogue: The review of 2026 is closed already. To collect "
                + "again, empty the column closed of its review.csv.\n");
        assertThat(folder.resolve("input/2027")).doesNotExist();
        assertThat(user.acts()).isEmpty();
    }

    @Test
    void closesWhatWasReportedAndNothingElse() {
        assertThat(review("close 2027").err()).startsWith("dialogue: Nobody has opened a review of 2027");
        review("open 2027");
        assertThat(review("close 2027").err()).startsWith("dialogue: Nothing has been reported for 2027 yet");
        input.write("2027/korea.csv", input.read("2026/korea.csv"));
        var said = review("close 2027");
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("is closed; its annual briefing is not made yet")
                .endsWith("The review of 2027 is closed. Schedules and `dialogue brief` take it from now on.\n");
        assertThat(input.read("2027/review.csv")).isEqualTo(HEADER + "2026-05-04,2026-06-29,2026-05-04,\r\n");
        assertThat(review("close 2027").err()).startsWith("dialogue: The review of 2027 is closed already");
        assertThat(user.acts()).containsExactly("review.open review 2027", "review.close review 2027");
    }

    @Test
    void tellsHowFarEachPartyIsAndStartsNothing() {
        input.write("2026/review.csv", DAYS);
        assertThat(review("status 2026")).isEqualTo(new Said(0, """
                The review of 2026 collects reports. Deadline: 2020-03-31.
                Party   Reported  Missing  Stale  Late since
                ──────  ────────  ───────  ─────  ──────────
                Canada         3        0      2  2020-04-01
                Korea          3        1      0  2020-04-01
                To be brought up to date by Canada: P1-01, P1-02
                Missing from Korea: P2-01
                """, ""));
        assertThat(user.started()).isEmpty();
    }

    @Test
    void tellsItInTheReadersLanguageAndToPrograms() {
        input.write("2027/review.csv", DAYS);
        assertThat(user.speaking(Language.KOREAN).gives("review" + FOLDERS).out()).isEqualTo("""
                2027년 이행 점검은 개시되었으나 아직 제출된 보고가 없습니다. 제출 기한: 2020-03-31.
                당사국  제출  미제출  갱신 필요  기한 경과
                ──────  ────  ──────  ─────────  ──────────
                캐나다     0       3          0  2020-04-01
                한국       0       4          0  2020-04-01
                미제출(캐나다): P1-01, P1-02, P2-01
                미제출(한국): P1-01, P1-02, P2-01, P2-02
                """);
        assertThat(review("status --output-format json").out()).isEqualTo("""
                {
                  "schema_version" : 1,
                  "year" : 2027,
                  "state" : "open",
                  "opened" : "2020-01-06",
                  "deadline" : "2020-03-31",
                  "closed" : null,
                  "errors" : 0,
                  "parties" : [ {
                    "party" : "canada",
                    "reported" : 0,
                    "missing" : [ "P1-01", "P1-02", "P2-01" ],
                    "stale" : [ ],
                    "late_since" : "2020-04-01"
                  }, {
                    "party" : "korea",
                    "reported" : 0,
                    "missing" : [ "P1-01", "P1-02", "P2-01", "P2-02" ],
                    "stale" : [ ],
                    "late_since" : "2020-04-01"
                  } ]
                }
                """);
    }
}
