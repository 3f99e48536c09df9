package dialogue.briefing;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static dialogue.review.ReviewBuilder.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.attention.Attention;
import dialogue.briefing.attention.AttentionRules;
import dialogue.briefing.change.Change;
import dialogue.briefing.change.Comparison;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReview;
import dialogue.review.ReviewBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What follows an initiative over a change of the plan on July 1, 2026.
class LineageTest {

    private static Initiative one(String key, String... replaces) {
        return replacing(anInitiative(key, Cadence.CONTINUING, null, null, Origin.PLAN), replaces);
    }

    /// P2-01 and P2-02 become P2-03; P2-04 becomes P2-05 and P2-06; P2-07 ends, P2-08 is new.
    private static ReviewBuilder plan(String asOf) {
        return aReview(asOf).initiative(one("P2-01"), null, "2026-06-30").initiative(one("P2-02"), null, "2026-06-30")
                .initiative(one("P2-03", "P2-01", "P2-02"), "2026-07-01", null)
                .initiative(one("P2-04"), null, "2026-06-30").initiative(one("P2-05", "P2-04"), "2026-07-01", null)
                .initiative(one("P2-06", "P2-04"), "2026-07-01", null).initiative(one("P2-07"), null, "2026-06-30")
                .initiative(one("P2-08"), "2026-07-01", null);
    }

    private static final ReleasedReview LAST = released(plan("2026-04-30")
            .report(Party.CANADA, "P2-01", Status.DELAYED).report(Party.KOREA, "P2-02", Status.ON_TRACK)
            .report(Party.CANADA, "P2-04", Status.ON_TRACK).report(Party.CANADA, "P2-07", Status.ON_TRACK));
    private static final ReleasedReview NOW = released(plan("2027-04-30")
            .report(Party.CANADA, "P2-03", Status.DELAYED).report(Party.CANADA, "P2-05", Status.AT_RISK)
            .report(Party.CANADA, "P2-06", Status.ON_TRACK).report(Party.CANADA, "P2-08", Status.DELAYED));

    private static ReleasedReview released(ReviewBuilder review) {
        return new ReleasePolicy().release(review.build(), Audience.JOINT);
    }

    private static List<String> keys(List<? extends Attention> found) {
        return found.stream().map(reason -> reason.initiative().key()).toList();
    }

    @Test
    void theMostCautiousStatusStandsBehindWhatWasMerged() {
        var lineage = new Lineage(LAST, NOW);

        assertThat(lineage.standing(one("P2-03"))).isEqualTo(new Standing(Optional.of(Status.DELAYED), true));
        assertThat(lineage.standing(one("P2-05")).status()).contains(Status.ON_TRACK);
        assertThat(lineage.standing(one("P2-08")).status()).isEmpty();
    }

    /// P2-03 was as late before, and P2-08 was not in the plan.
    @Test
    void whatSlippedIsFoundUnderItsNewKey() {
        var slipped = new AttentionRules(NOW, Optional.of(LAST), Party.CANADA).all().stream()
                .filter(Attention.Slipped.class::isInstance).toList();

        assertThat(keys(slipped)).containsExactly("P2-05");
    }

    /// A meeting that is to come is of the forum that goes on, and its rhythm, promises and reports are that forum's.
    @Test
    void theNextMeetingIsOfWhatGoesOn() {
        var held = released(plan("2027-04-30").milestone("P2-01", Stage.HELD, PlanDate.year(2025), true)
                .milestone("P2-01", Stage.HELD, PlanDate.year(2028), false));
        var phrases = new Phrases(new Content(
                new Edition(held, Optional.of(LAST), Party.CANADA, 1, "1.0.0", false, Optional.empty())));

        assertThat(held.plan().milestones("P2-03").stream().map(one -> phrases.initiative(one).orElseThrow().key()))
                .containsExactly("P2-01", "P2-03");
        assertThat(Scope.of(held.plan(), held.plan().milestones("P2-03").getLast())).contains("P2-03", "P2-01");
    }

    @Test
    void nothingOutOfThePlanIsMissing() {
        var silent = new AttentionRules(NOW, Optional.of(LAST), Party.CANADA).all().stream()
                .filter(Attention.Silent.class::isInstance).toList();

        assertThat(keys(silent)).containsOnly("P2-03", "P2-05", "P2-06", "P2-08");
    }

    @Test
    void onlyWhatIsNewIsAddedAndOnlyWhatIsGoneHasEnded() {
        var changes = Comparison.of(LAST, NOW, Party.CANADA);

        assertThat(changes).filteredOn(Change.Added.class::isInstance).extracting(one -> one.initiative().key())
                .containsExactly("P2-08");
        assertThat(changes).filteredOn(Change.Ended.class::isInstance).extracting(one -> one.initiative().key())
                .containsExactly("P2-07");
        assertThat(changes).filteredOn(Change.StatusMoved.class::isInstance).extracting(one -> one.initiative().key())
                .containsExactly("P2-05");
    }
}
