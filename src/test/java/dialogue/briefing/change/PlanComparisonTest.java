package dialogue.briefing.change;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static dialogue.review.ReviewBuilder.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The plan changes on July 1, 2026, between the reviews of 2026 and 2027. A change is told as `renamed P2-01 > P2-02 2026-07-01`.
class PlanComparisonTest {

    private static final String LAST = "2026-04-30";
    private static final String UNTIL = "2026-06-30";
    private static final String FROM = "2026-07-01";
    private static final String NOW = "2027-04-30";

    private static Initiative one(String key, String... replaces) {
        return replacing(anInitiative(key, Cadence.CONTINUING, null, null, Origin.PLAN), replaces);
    }

    private static Initiative beyond(String key, String... replaces) {
        return replacing(anInitiative(key, Cadence.CONTINUING, null, null, Origin.BEYOND), replaces);
    }

    private static Initiative with(Initiative one, String pillar, Text title) {
        return new Initiative(one.key(), pillar, Optional.empty(), one.kind(), one.instrument(), one.cadence(), title,
                one.courtesy(), one.leads(), one.since(), one.due(), one.origin(), one.replaces(), one.sources());
    }

    private static List<String> changes(UnaryOperator<ReviewBuilder> plan) {
        return changes(plan, UnaryOperator.identity(), Audience.JOINT);
    }

    private static List<String> changes(UnaryOperator<ReviewBuilder> plan, UnaryOperator<ReviewBuilder> reports,
            Audience audience) {
        var last = plan.apply(aReview(LAST)).build();
        var reviews = new ReleasePolicy().release(reports.apply(plan.apply(aReview(NOW))).build(), Optional.of(last),
                audience);
        return PlanComparison.of(reviews.previous().orElseThrow(), reviews.review()).stream()
                .map(PlanComparisonTest::said).toList();
    }

    private static String said(PlanChange change) {
        return change.kind().key() + " " + keys(change.before()) + " > " + keys(change.now()) + " "
                + change.on().map(Object::toString).orElse("");
    }

    private static String keys(List<Initiative> initiatives) {
        return initiatives.stream().map(Initiative::key).collect(Collectors.joining(" "));
    }

    @Test
    void aPlanThatStaysTheSameHasNotChanged() {
        assertThat(changes(plan -> plan.initiative("P2-01").beyondThePlan("P2-02"))).isEmpty();
    }

    @Test
    void tellsWhatWasAddedAndWhatEnded() {
        assertThat(changes(plan -> plan.initiative(one("P2-01"), null, UNTIL).initiative(one("P2-02"), FROM, null)))
                .containsExactly("added  > P2-02 2026-07-01", "ended P2-01 >  2026-06-30");
    }

    @Test
    void tellsWhatWasRenamed() {
        assertThat(changes(
                plan -> plan.initiative(one("P2-01"), null, UNTIL).initiative(one("P2-02", "P2-01"), FROM, null)))
                .containsExactly("renamed P2-01 > P2-02 2026-07-01");
        assertThat(changes(plan -> plan.initiative(with(one("P2-01"), "2", Text.same("Old")), null, UNTIL)
                .initiative(with(one("P2-01"), "2", Text.same("New")), FROM, null)))
                .containsExactly("renamed P2-01 > P2-01 2026-07-01");
    }

    @Test
    void tellsWhatWasMergedAndSplit() {
        assertThat(changes(plan -> plan.initiative(one("P2-01"), null, UNTIL).initiative(one("P2-02"), null, UNTIL)
                .initiative(one("P2-03", "P2-01", "P2-02"), FROM, null)))
                .containsExactly("merged P2-01 P2-02 > P2-03 2026-07-01");
        assertThat(changes(plan -> plan.initiative(one("P2-01"), null, UNTIL)
                .initiative(one("P2-02", "P2-01"), FROM, null).initiative(one("P2-03", "P2-01"), FROM, null)))
                .containsExactly("split P2-01 > P2-02 P2-03 2026-07-01");
    }

    @Test
    void whatStaysMayTakeAnotherInOrGiveAPartAway() {
        assertThat(changes(plan -> plan.initiative(one("P2-01"), null, UNTIL).initiative(one("P2-02"), null, UNTIL)
                .initiative(one("P2-02", "P2-01"), FROM, null)))
                .containsExactly("merged P2-02 P2-01 > P2-02 2026-07-01");
        assertThat(changes(plan -> plan.initiative(one("P2-01")).initiative(one("P2-02", "P2-01"), FROM, null)))
                .containsExactly("split P2-01 > P2-01 P2-02 2026-07-01");
    }

    @Test
    void tellsWhatMovedToAnotherPillar() {
        var title = Text.same("Title");
        assertThat(changes(plan -> plan.initiative(with(one("P2-01"), "2", title), null, UNTIL)
                .initiative(with(one("P2-01"), "3", title), FROM, null)))
                .containsExactly("moved P2-01 > P2-01 2026-07-01");
    }

    @Test
    void followsWhatCameAndWentBetweenTheReviews() {
        assertThat(changes(plan -> plan.initiative(one("P2-01"), null, UNTIL)
                .initiative(one("P2-02", "P2-01"), FROM, "2026-12-31")
                .initiative(one("P2-03", "P2-02"), "2027-01-01", null)
                .initiative(one("P2-04"), FROM, "2026-12-31")))
                .containsExactly("renamed P2-01 > P2-03 2027-01-01", "ended P2-04 >  2026-12-31");
    }

    /// A tie of an earlier year is no news, also where what was split off then ends now.
    @Test
    void anOldTieIsNoNews() {
        assertThat(changes(plan -> plan.initiative(one("P2-01"), null, UNTIL)
                .initiative(one("P2-02", "P2-01"), "2025-01-01", null).initiative(one("P2-03"), null, "2025-01-01")))
                .containsExactly("ended P2-01 >  2026-06-30");
    }

    @Test
    void whatWasBeyondThePlanIsTakenIntoIt() {
        assertThat(changes(plan -> plan.initiative(beyond("P2-01"), null, UNTIL).initiative(one("P2-01"), FROM, null)))
                .containsExactly("added  > P2-01 2026-07-01");
        assertThat(changes(plan -> plan.initiative(beyond("P2-01"), null, UNTIL).initiative(one("P2-01"), FROM, null),
                now -> now.report(Party.CANADA, "P2-01", Status.ON_TRACK), Audience.JOINT))
                .containsExactly("added P2-01 > P2-01 2026-07-01");
    }

    /// Of work beyond the plan the other party learns nothing from what became of it, whatever its owner reports.
    @Test
    void noChangeTellsOfWhatIsKeptBack() {
        UnaryOperator<ReviewBuilder> plan = builder -> builder.initiative(one("P2-01"), null, UNTIL)
                .initiative(beyond("P2-02"), null, UNTIL).initiative(one("P2-03", "P2-01", "P2-02"), FROM, null)
                .initiative(beyond("P2-04"), null, UNTIL).initiative(beyond("P2-05", "P2-04"), FROM, null)
                .initiative(beyond("P2-06"), FROM, null).initiative(beyond("P2-07"), FROM, "2026-12-31");
        UnaryOperator<ReviewBuilder> reports = now -> now
                .report(Party.KOREA, "P2-02", Status.ON_TRACK, Share.OWN, null)
                .report(Party.KOREA, "P2-04", Status.DELAYED, Share.OWN, null)
                .report(Party.KOREA, "P2-05", Status.DELAYED, Share.OWN, null)
                .report(Party.KOREA, "P2-06", Status.DELAYED, Share.OWN, null)
                .report(Party.KOREA, "P2-07", Status.DELAYED, Share.OWN, null);

        for (var reader : List.of(Audience.JOINT, Audience.CANADA)) {
            assertThat(changes(plan, reports, reader)).isEqualTo(changes(plan, UnaryOperator.identity(), reader))
                    .containsExactly("renamed P2-01 > P2-03 2026-07-01");
        }
        assertThat(changes(plan, reports, Audience.KOREA)).containsExactly("added  > P2-06 2026-07-01",
                "renamed P2-04 > P2-05 2026-07-01", "merged P2-01 P2-02 > P2-03 2026-07-01",
                "ended P2-07 >  2026-12-31");
    }
}
