package dialogue.briefing;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anAgreement;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Instrument;
import dialogue.plan.Origin;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasePolicy;
import dialogue.review.ReviewBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rung of each instrument at its boundaries.
class AgreementStagesTest {

    private static final PlanDate AS_OF = PlanDate.day(LocalDate.of(2026, 4, 30));
    private static final PlanDate TOMORROW = PlanDate.day(LocalDate.of(2026, 5, 1));

    private final ReviewBuilder review = aReview("2026-04-30");

    private AgreementStages of(Initiative agreement) {
        return new AgreementStages(new ReleasePolicy().release(review.initiative(agreement).build(), Audience.JOINT),
                agreement);
    }

    private AgreementStages of(Instrument instrument, Stage... reached) {
        for (var stage : reached) {
            review.milestone("P2-01", stage, AS_OF, true);
        }
        return of(anAgreement("P2-01", instrument));
    }

    @ParameterizedTest
    @CsvSource({"TREATY, PROPOSED, TALKS_OPENED", "TREATY, TALKS_OPENED, CONCLUDED", "TREATY, CONCLUDED, APPROVED",
            "TREATY, APPROVED, SIGNED", "TREATY, SIGNED, IN_FORCE", "TREATY, IN_FORCE,",
            "ARRANGEMENT, CONCLUDED, SIGNED", "ARRANGEMENT, SIGNED,", "ARRANGEMENT, IN_EFFECT,",
            "STATEMENT, ANNOUNCED, FOLLOWED_UP", "STATEMENT, FOLLOWED_UP,"})
    void theNextRungIsOneThatTheInstrumentHas(Instrument instrument, Stage reached, Stage next) {
        assertThat(of(instrument, reached).next()).isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest
    @CsvSource({"TREATY, PROPOSED,", "TREATY, TALKS_OPENED,", "TREATY, CONCLUDED, IN_FORCE",
            "TREATY, APPROVED, IN_FORCE", "TREATY, SIGNED, IN_FORCE", "TREATY, IN_FORCE,", "ARRANGEMENT, SIGNED,",
            "STATEMENT, ANNOUNCED,"})
    void onlyATreatyAwaitsAnActAfterItsText(Instrument instrument, Stage reached, Stage awaited) {
        assertThat(of(instrument, reached).awaitsEffect()).isEqualTo(Optional.ofNullable(awaited));
    }

    @Test
    void anArrangementAwaitsTheLaterDayThatThePlanHasForIt() {
        review.milestone("P2-01", Stage.IN_EFFECT, TOMORROW, true);

        var signed = of(Instrument.ARRANGEMENT, Stage.SIGNED);

        assertThat(signed.awaitsEffect()).contains(Stage.IN_EFFECT);
        assertThat(signed.next()).contains(Stage.IN_EFFECT);
    }

    @Test
    void itsDayHasComeOnTheAsOfDate() {
        assertThat(of(Instrument.ARRANGEMENT, Stage.SIGNED, Stage.IN_EFFECT).awaitsEffect()).isEmpty();
    }

    @Test
    void aDayAfterTheAsOfDateOrWithoutASourceIsNotReached() {
        review.milestone("P2-01", Stage.IN_FORCE, TOMORROW, true)
                .milestone("P2-01", Stage.IN_FORCE, PlanDate.year(2025), false);

        assertThat(of(Instrument.TREATY, Stage.SIGNED).next()).contains(Stage.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({"TREATY, 6", "ARRANGEMENT, 5", "STATEMENT, 2"})
    void aLadderHasTheRungsOfItsInstrumentAlone(Instrument instrument, int rungs) {
        assertThat(of(instrument, instrument.rungs().getFirst()).ladder()).hasSize(rungs)
                .extracting(AgreementStages.Rung::stage).isEqualTo(instrument.rungs());
    }

    @Test
    void theLaterOfARevisionAndARenewalStandsAboveTheRungs() {
        review.milestone("P2-01", Stage.REVISED, PlanDate.year(2022), true)
                .milestone("P2-01", Stage.RENEWED, PlanDate.year(2024), true)
                .milestone("P2-01", Stage.REVISED, PlanDate.year(2027), false);

        assertThat(of(Instrument.ARRANGEMENT, Stage.SIGNED).ladder()).last()
                .isEqualTo(new AgreementStages.Rung(Stage.RENEWED, Optional.of(PlanDate.year(2024))));
    }

    @Test
    void whereNoRungHasADateThereIsNoLadderAndNoNextRung() {
        var undated = of(Instrument.TREATY);

        assertThat(undated.ladder()).isEmpty();
        assertThat(undated.next()).isEmpty();
    }

    @Test
    void whatIsNoAgreementHasNone() {
        review.milestone("P2-01", Stage.SIGNED, AS_OF, true);

        assertThat(of(anInitiative("P2-01", Cadence.ONCE, null, null, Origin.PLAN)).ladder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TREATY, IN_EFFECT, false", "TREATY, ANNOUNCED, false", "TREATY, REVISED, true", "TREATY, HELD, true",
            "ARRANGEMENT, IN_FORCE, false", "ARRANGEMENT, APPROVED, false", "ARRANGEMENT, IN_EFFECT, true",
            "ARRANGEMENT, RENEWED, true", "STATEMENT, SIGNED, false", "STATEMENT, REVISED, false",
            "STATEMENT, DELIVERED, true", "STATEMENT, ENDED, true"})
    void anInstrumentReachesItsOwnStagesAndWhatConcernsEach(Instrument instrument, Stage stage, boolean may) {
        assertThat(instrument.mayReach(stage)).isEqualTo(may);
        assertThat(List.of(Stage.values())).containsAll(instrument.stages());
    }
}
