package dialogue.briefing.section.change;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static dialogue.review.ReviewBuilder.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.Section.Part;
import dialogue.briefing.composer.Composer;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.render.Wording;
import dialogue.review.ReviewBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPartTest {

    private static Initiative one(String key, String... replaces) {
        return replacing(anInitiative(key, Cadence.CONTINUING, null, null, Origin.PLAN), replaces);
    }

    private static ReviewBuilder same(String asOf) {
        return aReview(asOf).initiative("P2-01");
    }

    private static ReviewBuilder changed(String asOf) {
        return same(asOf).initiative(one("P2-02"), null, "2026-06-30")
                .initiative(one("P2-03", "P2-02"), "2026-07-01", null).initiative(one("P2-04"), null, "2026-06-30")
                .milestone("P2-04", Stage.ENDED, PlanDate.day(LocalDate.of(2026, 6, 30)), true);
    }

    private static Briefing briefing(ReviewBuilder last, ReviewBuilder now) {
        var reviews = new ReleasePolicy().release(now.build(), Optional.of(last.build()), Audience.JOINT);
        return new Composer().compose(new Edition(reviews.review(), reviews.previous(), Party.CANADA, 1, "1.0.0",
                false, Optional.empty()));
    }

    private static Briefing changed() {
        return briefing(changed("2026-04-30").report(Party.CANADA, "P2-04", Status.ON_TRACK),
                changed("2027-04-30").report(Party.KOREA, "P2-04", Status.COMPLETED));
    }

    private static List<Part> parts(Briefing briefing) {
        return briefing.sections().stream().map(section -> section.part()).distinct().toList();
    }

    @Test
    void standsBehindWhatHappenedSinceTheLastReview() {
        assertThat(parts(changed())).containsSubsequence(Part.CHANGES, Part.PLAN_CHANGES, Part.PILLAR)
                .isSortedAccordingTo(Part::compareTo);
    }

    @Test
    void isNotThereWhereThePlanIsTheSame() {
        assertThat(parts(briefing(same("2026-04-30"), same("2027-04-30")))).doesNotContain(Part.PLAN_CHANGES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Renamed/P2-02  Title P2-02 2 Security/P2-03  Title P2-03 2 Security/July 1, 2026/[1] \
                    | Ended/P2-04  Title P2-04 2 Security//June 30, 2026/Milestone of P2-04 [2] Last reported status: Completed
            FRENCH | Nouveau nom/P2-02  Titre P2-02 2 Security/P2-03  Titre P2-03 2 Security/1er juillet 2026/[1] \
                    | Fin/P2-04  Titre P2-04 2 Security//30 juin 2026/Milestone of P2-04 [2] Dernier état rapporté\u00A0: Achevée
            KOREAN | 명칭 변경/P2-02  제목 P2-02 2 Security/P2-03  제목 P2-03 2 Security/2026. 7. 1./[1] \
                    | 종료/P2-04  제목 P2-04 2 Security//2026. 6. 30./Milestone of P2-04 [2] 마지막 보고 상태: 완료
            """)
    void tellsAChangeWithBothItsSidesItsDayAndItsReason(Language language, String renamed, String ended) {
        var wording = new Wording(Messages.load("briefing"), language);
        var table = (Block.Table) changed().section(Part.PLAN_CHANGES).orElseThrow().blocks().getLast();

        assertThat(table.rows().stream().map(row -> String.join("/", row.stream().map(cell -> String.join(" ",
                cell.lines().stream().map(line -> wording.words(line.phrase())).toList())).toList())))
                .containsExactly(renamed, ended);
        assertThat(table.isOnPage() && table.isOnSheet()).isTrue();
    }

    /// Nobody is told how a plan changes that does not.
    @Test
    void isExplainedWhereItStands() {
        assertThat(explains(changed())).isTrue();
        assertThat(explains(briefing(same("2026-04-30"), same("2027-04-30")))).isFalse();
    }

    private static boolean explains(Briefing briefing) {
        return briefing.section(Part.HOW_TO_READ).orElseThrow().blocks().toString().contains("reading.changes.plan");
    }
}
