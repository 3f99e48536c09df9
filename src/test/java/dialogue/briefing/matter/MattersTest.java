package dialogue.briefing.matter;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.attention.AttentionRules;
import dialogue.finding.Place;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MattersTest {

    private static final String AS_OF = "2026-04-30";

    private static List<Matter> matters(ReviewBuilder review) {
        var released = new ReleasePolicy().release(review.build(), Audience.JOINT);
        var rules = new AttentionRules(released, Optional.empty(), Party.CANADA);
        return Matters.ranked(released, rules::on);
    }

    private static Matter only(ReviewBuilder review) {
        return matters(review).getFirst();
    }

    private static Report proposing(Party party, String initiative) {
        return new Report(party, initiative, Status.ON_TRACK, Text.same("Work goes on"), Text.NONE, Optional.empty(),
                Optional.empty(), Text.same(party + " proposes"), Share.JOINT, Marking.UNCLASSIFIED, Optional.empty(),
                LocalDate.parse(AS_OF), new Place("2026/" + party.key() + ".csv", 2, ""));
    }

    private static PlanDate day(String day) {
        return PlanDate.day(LocalDate.parse(day));
    }

    private static Initiative due(PlanDate due) {
        return anInitiative("P2-01", Cadence.CONTINUING, null, due, Origin.PLAN);
    }

    @Test
    void whatGoesOnAsPlannedIsNoMatter() {
        assertThat(matters(aReview(AS_OF).initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK)
                .report(Party.KOREA, "P2-01", Status.ON_TRACK))).isEmpty();
    }

    @Test
    void aMissingReportAloneIsNoMatter() {
        assertThat(matters(aReview(AS_OF).initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK)))
                .isEmpty();
    }

    @Test
    void whatIsForSeveralReasonsAMatterStandsOnce() {
        var matters = matters(aReview(AS_OF).initiative(due(PlanDate.year(2025)))
                .report(proposing(Party.CANADA, "P2-01")).report(Party.KOREA, "P2-01", Status.DELAYED));

        assertThat(matters).singleElement().satisfies(matter -> {
            assertThat(matter.reasons()).hasSize(2);
            assertThat(matter.weight().differing()).isTrue();
            assertThat(matter.weight().raisedByBoth()).isFalse();
            assertThat(matter.weight().monthsLate()).isEqualTo(4);
        });
    }

    @Test
    void equalOnesStandInThePlansOrder() {
        var review = aReview(AS_OF).initiative("P2-02").initiative("P2-01").report(proposing(Party.KOREA, "P2-01"))
                .report(proposing(Party.KOREA, "P2-02"));

        assertThat(matters(review)).extracting(matter -> matter.initiative().key()).containsExactly("P2-02", "P2-01");
    }

    @Test
    void bothPropose() {
        assertThat(only(aReview(AS_OF).initiative("P2-01").report(proposing(Party.CANADA, "P2-01"))
                .report(proposing(Party.KOREA, "P2-01"))).weight().raisedByBoth()).isTrue();
    }

    /// The window is six months from the as-of date, its last day included; what is over on the as-of date is no more to come.
    @ParameterizedTest
    @CsvSource({"2026-04-29, false", "2026-04-30, true", "2026-05-01, true", "2026-10-30, true", "2026-10-31, false"})
    void aDateWeighsForSixMonths(String due, boolean soon) {
        var review = aReview(AS_OF).initiative(due(day(due))).report(proposing(Party.CANADA, "P2-01"));

        assertThat(only(review).weight().soon().isPresent()).isEqualTo(soon);
    }

    @ParameterizedTest
    @CsvSource({"2026-09, true", "2026-10, false"})
    void anImpreciseDateWeighsWhereItsLastDayDoes(String month, boolean soon) {
        var review = aReview(AS_OF).initiative(due(PlanDate.month(YearMonth.parse(month))))
                .report(proposing(Party.CANADA, "P2-01"));

        assertThat(only(review).weight().soon().isPresent()).isEqualTo(soon);
    }

    @Test
    void theNextMeetingOnTheCalendarIsADateToo() {
        var review = aReview(AS_OF).initiative("P2-01").milestone("P2-01", Stage.HELD, day("2026-06-01"), false)
                .report(proposing(Party.CANADA, "P2-01"));

        assertThat(only(review).weight().soon()).contains(day("2026-06-01"));
    }

    @Test
    void anOverdueForumIsAskedForItsDateAndAnythingElseForItsTime() {
        var late = PlanDate.year(2025);
        var project = new Initiative("P2-01", "2", Optional.empty(), Kind.JOINT_PROJECT, Optional.empty(), Cadence.ONCE,
                Text.same("Project"), Set.of(), Map.of(), Optional.empty(), Optional.of(late),
                Origin.PLAN, List.of(), List.of("AP"));

        assertThat(only(aReview(AS_OF).initiative(due(late))).ask()).isEqualTo(Ask.MEETING);
        assertThat(only(aReview(AS_OF).initiative(project)).ask()).isEqualTo(Ask.TIME);
    }

    @Test
    void aProposalIsToBeDecidedOnAndADifferenceToBeSettled() {
        var differing = aReview(AS_OF).initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK)
                .report(Party.KOREA, "P2-01", Status.AT_RISK);

        assertThat(only(aReview(AS_OF).initiative("P2-01").report(proposing(Party.KOREA, "P2-01"))).ask())
                .isEqualTo(Ask.PROPOSAL);
        assertThat(only(differing).ask()).isEqualTo(Ask.STATUS);
    }
}
