package dialogue.briefing.change;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Place;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Marking;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.review.Report;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final String LAST = "2025-03-07";
    private static final String NOW = "2026-04-30";
    private static final PlanDate DECEMBER = PlanDate.month(YearMonth.of(2025, 12));
    private static final PlanDate NEXT_YEAR = PlanDate.year(2026);

    private static List<Change> changes(ReviewBuilder before, ReviewBuilder now, Audience audience) {
        var policy = new ReleasePolicy();
        return Comparison.of(policy.release(before.build(), audience), policy.release(now.build(), audience),
                Party.CANADA);
    }

    private static List<Change> changes(ReviewBuilder before, ReviewBuilder now) {
        return changes(before, now, Audience.JOINT);
    }

    @Test
    void theSideNamedFirstInTheCopyComesFirst() {
        var policy = new ReleasePolicy();
        var before = aReview(LAST).initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK)
                .report(Party.KOREA, "P2-01", Status.ON_TRACK);
        var now = aReview(NOW).initiative("P2-01").report(Party.CANADA, "P2-01", Status.DELAYED)
                .report(Party.KOREA, "P2-01", Status.AT_RISK);
        for (var first : Party.values()) {
            assertThat(Comparison.of(policy.release(before.build(), Audience.JOINT),
                    policy.release(now.build(), Audience.JOINT), first))
                    .extracting(change -> ((Change.StatusMoved) change).party())
                    .containsExactly(first, first.other());
        }
    }

    private static ReviewBuilder begun(String asOf, LocalDate since) {
        return aReview(asOf)
                .initiative(anInitiative("P2-01", Cadence.CONTINUING, PlanDate.day(since), null, Origin.PLAN));
    }

    @ParameterizedTest(name = "begun on {0}: added {1}")
    @CsvSource({"2025-03-07, false", "2025-03-08, true", "2026-04-30, true", "2026-05-01, false"})
    void isAddedWhereItBeganAfterTheLastReviewAndByThisOne(LocalDate since, boolean added) {
        var changes = changes(begun(LAST, since), begun(NOW, since));

        assertThat(changes.stream().anyMatch(Change.Added.class::isInstance)).isEqualTo(added);
    }

    @Test
    void isNotAddedWhereAPartyReportedOnItBefore() {
        var since = LocalDate.of(2026, 1, 1);
        var before = begun(LAST, since).report(Party.KOREA, "P2-01", Status.NOT_STARTED);

        assertThat(changes(before, begun(NOW, since))).isEmpty();
    }

    @Test
    void isAddedForAnAudienceThatCouldNotReadOfItBefore() {
        var before = aReview(LAST).beyondThePlan("P2-02").report(Party.KOREA, "P2-02", Status.ON_TRACK, Share.OWN,
                null);
        var now = aReview(NOW).beyondThePlan("P2-02").report(Party.KOREA, "P2-02", Status.ON_TRACK);

        assertThat(changes(before, now)).singleElement().isInstanceOf(Change.Added.class);
        assertThat(changes(before, now, Audience.KOREA)).noneMatch(Change.Added.class::isInstance);
    }

    private static ReviewBuilder ended(String asOf, LocalDate day, boolean confirmed) {
        return aReview(asOf).initiative("P2-01").milestone("P2-01", Stage.ENDED, PlanDate.day(day), confirmed);
    }

    @ParameterizedTest(name = "ended on {0}, confirmed {1}: {2}")
    @CsvSource({"2025-03-06, true, false", "2025-03-07, true, true", "2026-04-29, true, true",
            "2026-04-30, true, false", "2025-06-01, false, false"})
    void hasEndedWhereASourceConfirmsADayThatIsOverSinceTheLastReview(LocalDate day, boolean confirmed,
            boolean ended) {
        var changes = changes(ended(LAST, day, confirmed), ended(NOW, day, confirmed));

        assertThat(changes.stream().anyMatch(Change.Ended.class::isInstance)).isEqualTo(ended);
    }

    @Test
    void hasEndedWhereItLeftThePlan() {
        assertThat(changes(aReview(LAST).initiative("P2-01").initiative("P2-02"), aReview(NOW).initiative("P2-02")))
                .singleElement().isInstanceOf(Change.Ended.class)
                .extracting(change -> change.initiative().key()).isEqualTo("P2-01");
    }

    @Test
    void tellsEachPartysStatusForItself() {
        var before = aReview(LAST).initiative("P2-01").report(report(Party.CANADA, Status.ON_TRACK, "A", null))
                .report(report(Party.KOREA, Status.ON_TRACK, "A", null));
        var now = aReview(NOW).initiative("P2-01").report(report(Party.CANADA, Status.ON_TRACK, "A", null))
                .report(report(Party.KOREA, Status.DELAYED, "A", null));

        assertThat(changes(before, now)).singleElement().isEqualTo(new Change.StatusMoved(
                anInitiative("P2-01", Cadence.CONTINUING, null, null, Origin.PLAN), Party.KOREA, Status.ON_TRACK,
                Status.DELAYED));
    }

    @Test
    void tellsNoChangeOfAReportThatOnlyOneOfTheReviewsReleases() {
        var before = aReview(LAST).initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK, Share.OWN, null);
        var now = aReview(NOW).initiative("P2-01").report(Party.CANADA, "P2-01", Status.DELAYED);

        assertThat(changes(before, now)).isEmpty();
        assertThat(changes(before, now, Audience.CANADA)).hasSize(1);
    }

    private static List<Change> steps(String before, @Nullable PlanDate dateBefore, String now,
            @Nullable PlanDate dateNow) {
        return changes(
                aReview(LAST).initiative("P2-01").report(report(Party.CANADA, Status.ON_TRACK, before, dateBefore)),
                aReview(NOW).initiative("P2-01").report(report(Party.CANADA, Status.ON_TRACK, now, dateNow)));
    }

    @Test
    void movesTheDateOfTheSameStep() {
        assertThat(steps("Meet", DECEMBER, "Meet", NEXT_YEAR)).singleElement()
                .isInstanceOfSatisfying(Change.DateMoved.class, moved -> {
                    assertThat(moved.party()).contains(Party.CANADA);
                    assertThat(moved.before()).isEqualTo(DECEMBER);
                    assertThat(moved.now()).isEqualTo(NEXT_YEAR);
                });
    }

    @Test
    void takesAnotherStepForRewordedAndNotForPutOff() {
        assertThat(steps("Meet", DECEMBER, "Sign", NEXT_YEAR)).singleElement()
                .isInstanceOfSatisfying(Change.Reworded.class,
                        reworded -> assertThat(reworded.text()).isEqualTo(Change.RewordedText.NEXT_STEP));
    }

    @Test
    void movesNoDateThatOneOfTheReviewsDoesNotGive() {
        assertThat(steps("Meet", null, "Meet", NEXT_YEAR)).isEmpty();
        assertThat(steps("Meet", DECEMBER, "Meet", null)).isEmpty();
        assertThat(steps("Meet", DECEMBER, "Meet", DECEMBER)).isEmpty();
    }

    @Test
    void movesThePlansOwnDate() {
        var before = aReview(LAST)
                .initiative(anInitiative("P2-01", Cadence.ONCE, null, DECEMBER, Origin.PLAN));
        var now = aReview(NOW).initiative(anInitiative("P2-01", Cadence.ONCE, null, NEXT_YEAR, Origin.PLAN));

        assertThat(changes(before, now)).singleElement().isInstanceOfSatisfying(Change.DateMoved.class,
                moved -> assertThat(moved.party()).isEqualTo(Optional.empty()));
    }

    @Test
    void takesATranslationThatCameForNoOtherWords() {
        var english = Text.of("Same", "", "");
        assertThat(TextComparison.differ(english, Text.of("Same", "Pareil", "같음"))).isFalse();
        assertThat(TextComparison.differ(english, Text.of("", "Pareil", ""))).isTrue();
        assertThat(TextComparison.differ(Text.NONE, english)).isFalse();
        assertThat(TextComparison.differ(english, Text.NONE)).isFalse();
        assertThat(TextComparison.differ(Text.same("A"), Text.of("A", "A", "B"))).isTrue();
    }

    private static Report report(Party party, Status status, String step, @Nullable PlanDate due) {
        return new Report(party, "P2-01", status, Text.same("Progress"), Text.same(step),
                Optional.ofNullable(due), Optional.empty(), Text.NONE,
                Share.JOINT, Marking.UNCLASSIFIED, Optional.empty(), LocalDate.parse(LAST),
                Place.of("2026/" + party.key() + ".csv"));
    }
}
