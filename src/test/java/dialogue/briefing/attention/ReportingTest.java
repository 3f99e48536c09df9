package dialogue.briefing.attention;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReview;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTest {

    private static ReleasedReview joint(ReviewBuilder builder) {
        return new ReleasePolicy().release(builder.build(), Audience.JOINT);
    }

    private static List<Attention> found(ReviewBuilder now) {
        return new AttentionRules(joint(now), Optional.empty(), Party.CANADA).all();
    }

    private static ReviewBuilder both(String asOf, Status status) {
        return aReview(asOf).initiative("P2-01").report(Party.CANADA, "P2-01", status).report(Party.KOREA, "P2-01",
                status);
    }

    @ParameterizedTest(name = "{0} -> {1}: slipped {2}")
    @CsvSource({"ON_TRACK, AT_RISK, true", "AT_RISK, DELAYED, true", "COMPLETED, SUSPENDED, true",
            "DELAYED, AT_RISK, false",
            "AT_RISK, AT_RISK, false", "COMPLETED, ON_TRACK, false", "NOT_STARTED, ON_TRACK, false"})
    void slipsWhereItIsInTroubleAndWasBetter(Status before, Status now, boolean slipped) {
        var rules = new AttentionRules(joint(both("2026-04-30", now)), Optional.of(joint(both("2025-03-07", before))),
                Party.CANADA);

        assertThat(rules.all().stream().anyMatch(Attention.Slipped.class::isInstance)).isEqualTo(slipped);
    }

    @Test
    void theSideNamedFirstInTheCopyComesFirst() {
        var review = joint(aReview("2026-04-30").initiative("P2-01"));
        for (var first : Party.values()) {
            assertThat(new AttentionRules(review, Optional.empty(), first).all())
                    .extracting(attention -> ((Attention.Silent) attention).party())
                    .containsExactly(first, first.other());
        }
    }

    @Test
    void findsNoSlipWithoutAReviewBefore() {
        assertThat(found(both("2026-04-30", Status.DELAYED))).isEmpty();
    }

    @Test
    void tellsWhereThePartiesDiffer() {
        var review = aReview("2026-04-30").initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK)
                .report(Party.KOREA, "P2-01", Status.COMPLETED);

        assertThat(found(review)).singleElement().isInstanceOfSatisfying(Attention.PartiesDiffer.class,
                reason -> assertThat(
                        reason.statuses())
                        .isEqualTo(Map.of(Party.CANADA, Status.ON_TRACK, Party.KOREA, Status.COMPLETED)));
    }

    @Test
    void doesNotTellADifferenceFromARecordThatTheAudienceMayNotRead() {
        var review = aReview("2026-04-30").initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK)
                .report(Party.KOREA, "P2-01", Status.COMPLETED, Share.OWN, null);

        assertThat(found(review)).singleElement().isInstanceOf(Attention.Silent.class);
    }

    @ParameterizedTest(name = "begun {0}: silent parties {1}")
    @CsvSource({"2026-04-30, 2", "2026-05-01, 0"})
    void callsAPartySilentOnlyOnceTheInitiativeHasBegun(LocalDate since, int silent) {
        var review = aReview("2026-04-30")
                .initiative(anInitiative("P2-01", Cadence.CONTINUING, PlanDate.day(since), null, Origin.PLAN));

        assertThat(found(review)).hasSize(silent);
    }

    @ParameterizedTest(name = "unconfirmed, {0}: {1}")
    @CsvSource({"2026-03, 1", "2026-04, 0", "2025-02, 0", "2025-03, 1"})
    void namesWhatShouldHaveHappenedSinceTheLastReview(YearMonth month, int found) {
        var now = both("2026-04-30", Status.ON_TRACK).milestone("P2-01", Stage.HELD, PlanDate.month(month), false);
        var rules = new AttentionRules(joint(now), Optional.of(joint(both("2025-03-07", Status.ON_TRACK))),
                Party.CANADA);

        assertThat(rules.all()).hasSize(found);
    }

    @Test
    void ordersByKindThenLatestFirst() {
        var review = aReview("2026-04-30")
                .initiative(anInitiative("P2-01", Cadence.ONCE, null, PlanDate.year(2025), Origin.PLAN))
                .initiative(anInitiative("P2-02", Cadence.ONCE, null, PlanDate.year(2024), Origin.PLAN));

        assertThat(found(review).stream().limit(2)).extracting(reason -> reason.initiative().key())
                .containsExactly("P2-02", "P2-01");
    }
}
