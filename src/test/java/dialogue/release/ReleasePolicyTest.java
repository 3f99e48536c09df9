package dialogue.release;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.review.Report;
import dialogue.review.Review;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleasePolicyTest {

    private final ReleasePolicy policy = new ReleasePolicy();

    private static ReviewBuilder bothNote() {
        return aReview("2026-04-30").initiative("P2-01")
                .report(Party.CANADA, "P2-01", Status.ON_TRACK, Share.JOINT, "Canada's line")
                .report(Party.KOREA, "P2-01", Status.DELAYED, Share.JOINT, "한국의 방침");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void givesANoteToItsOwnPartyAlone(Audience audience) {
        var note = policy.release(bothNote().build(), audience).ownNote("P2-01");

        switch (audience) {
            case JOINT -> assertThat(note).isEmpty();
            case CANADA -> assertThat(note).contains(new OwnNote("Canada's line"));
            case KOREA -> assertThat(note).contains(new OwnNote("한국의 방침"));
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void givesASharedReportToEverybody(Audience audience) {
        assertThat(policy.release(bothNote().build(), audience).reports("P2-01")).extracting(ReleasedReport::party)
                .containsExactly(Party.CANADA, Party.KOREA);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void givesAnOwnReportToItsPartyAlone(Audience audience) {
        var review = aReview("2026-04-30").initiative("P2-01")
                .report(Party.KOREA, "P2-01", Status.DELAYED, Share.OWN, "n").build();

        var released = policy.release(review, audience);

        assertThat(released.report(Party.KOREA, "P2-01").isPresent()).isEqualTo(audience == Audience.KOREA);
        assertThat(released.ownNote("P2-01").isPresent()).isEqualTo(audience == Audience.KOREA);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void hidesAnInitiativeBeyondThePlanOnWhichTheAudienceMayReadNothing(Audience audience) {
        var released = policy.release(secretWork().build(), audience);

        assertThat(released.plan().initiatives()).extracting(Initiative::key)
                .isEqualTo(audience == Audience.CANADA ? List.of("P2-01", "P2-16") : List.of("P2-01"));
        assertThat(released.plan().milestones().isEmpty()).isEqualTo(audience != Audience.CANADA);
    }

    private static ReviewBuilder secretWork() {
        return aReview("2026-04-30").initiative("P2-01").beyondThePlan("P2-16")
                .milestone("P2-16", Stage.PROPOSED, PlanDate.year(2025), true)
                .report(Party.CANADA, "P2-16", Status.ON_TRACK, Share.OWN, null);
    }

    /// Kept back, missing and refused look alike: what is not read of in either review is in neither copy.
    @ParameterizedTest
    @EnumSource(Audience.class)
    void keepsFromBothReviewsWhatTheAudienceReadsOfInNeither(Audience audience) {
        var last = aReview("2025-03-07").initiative("P2-01").beyondThePlan("P2-16").build();

        var released = policy.release(secretWork().build(), Optional.of(last), audience);

        assertThat(keys(released.previous().orElseThrow())).isEqualTo(keys(released.review()));
        assertThat(keys(released.review()))
                .isEqualTo(audience == Audience.CANADA ? List.of("P2-01", "P2-16") : List.of("P2-01"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void showsInBothReviewsWhatTheAudienceReadsOfInOne(Audience audience) {
        var silent = aReview("2027-04-30").initiative("P2-01").beyondThePlan("P2-16").build();

        var released = policy.release(silent, Optional.of(secretWork().build()), audience);

        assertThat(keys(released.review())).isEqualTo(
                audience == Audience.CANADA ? List.of("P2-01", "P2-16") : List.of("P2-01"));
    }

    /// That a party now keeps to itself what it shared last time is not told as its end.
    @Test
    void showsWhatWasSharedAndIsKeptNow() {
        var shared = aReview("2025-03-07").initiative("P2-01").beyondThePlan("P2-16")
                .report(Party.CANADA, "P2-16", Status.ON_TRACK, Share.JOINT, null).build();

        var released = policy.release(secretWork().build(), Optional.of(shared), Audience.KOREA);

        assertThat(keys(released.review())).containsExactly("P2-01", "P2-16");
        assertThat(released.review().reports("P2-16")).isEmpty();
    }

    private static List<String> keys(ReleasedReview released) {
        return released.plan().initiatives().stream().map(Initiative::key).toList();
    }

    @Test
    void showsAnInitiativeOfThePlanEvenWhereTheAudienceMayReadNothingOfIt() {
        var review = aReview("2026-04-30").initiative("P2-01")
                .report(Party.CANADA, "P2-01", Status.ON_TRACK, Share.OWN, null).build();

        assertThat(policy.release(review, Audience.KOREA).plan().initiative("P2-01")).isPresent();
    }

    @Test
    void hidesAnInitiativeBeyondThePlanOnWhichNobodyReports() {
        var review = aReview("2026-04-30").beyondThePlan("P2-16").build();

        assertThat(policy.release(review, Audience.JOINT).plan().initiative("P2-16")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void givesAFindingOnAPartysFileToThatPartyAlone(Audience audience) {
        var review = aReview("2026-04-30").finding(finding("language.missing", 3, null))
                .finding(finding("coverage.stale", 4, Party.KOREA))
                .build();

        var codes = policy.release(review, audience).findings().stream().map(Finding::code).toList();

        assertThat(codes).isEqualTo(audience == Audience.KOREA
                ? List.of("language.missing", "coverage.stale")
                : List.of("language.missing"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void keepsAFindingOnThePlanThatNamesWhatItKeeps(Audience audience) {
        var review = secretWork().finding(new Finding("reference.refused", Finding.Severity.WARNING,
                new Place("plan/milestones.csv", 4, "initiative"), List.of("P2-16"), null)).build();

        assertThat(policy.release(review, audience).findings()).hasSize(audience == Audience.CANADA ? 1 : 0);
    }

    private static Finding finding(String code, int line, @Nullable Party only) {
        var severity = code.matches("(value|note).*") ? Finding.Severity.ERROR : Finding.Severity.WARNING;
        return new Finding(code, severity, new Place("2026/korea.csv", line, "progress_ko"), List.of("한국어"), only);
    }

    @Test
    void countsARefusedRecordOnceHoweverManyErrorsItHas() {
        var review = aReview("2026-04-30").finding(finding("value.date", 3, null))
                .finding(finding("value.required", 3, null))
                .finding(finding("value.date", 9, null)).finding(finding("value.date", 10, Party.KOREA))
                .finding(finding("value.date", 10, Party.CANADA)).finding(finding("note.glyph", 12, Party.KOREA))
                .finding(finding("coverage.stale", 11, null)).build();

        assertThat(policy.release(review, Audience.JOINT).leftOut()).isEqualTo(2);
        assertThat(policy.release(review, Audience.KOREA).leftOut()).isEqualTo(3);
        assertThat(policy.release(review, Audience.KOREA).notesLeftOut()).isEqualTo(1);
        assertThat(policy.release(review, Audience.CANADA).notesLeftOut()).isZero();
    }

    @Test
    void namesTheMarkingsOfWhatItReleasesAndNoOthers() {
        var review = marked(Party.CANADA, Marking.PROTECTED_A, Share.JOINT,
                marked(Party.KOREA, Marking.OFFICIAL_USE, Share.OWN, aReview("2026-04-30")))
                .build();

        assertThat(policy.release(review, Audience.CANADA).markings()).containsExactly(Marking.PROTECTED_A);
        assertThat(policy.release(review, Audience.KOREA).markings()).containsExactly(Marking.PROTECTED_A,
                Marking.OFFICIAL_USE);
        assertThat(policy.release(bothNote().build(), Audience.JOINT).markings()).isEmpty();
    }

    private static ReviewBuilder marked(Party party, Marking marking, Share share, ReviewBuilder review) {
        var plain = bothNote().build().reports().getFirst();
        var initiative = "P2-0" + (party == Party.CANADA ? 1 : 2);
        return review.initiative(initiative)
                .report(new Report(party, initiative, plain.status(), plain.progress(), plain.nextStep(),
                        Optional.empty(),
                        Optional.empty(), plain.forDialogue(), share, marking, Optional.empty(), plain.updatedOn(),
                        plain.place()));
    }

    @Test
    void printsNothingOfWhatItHolds() {
        Review review = bothNote().build();

        assertThat(review).hasToString("Review[2026, 2 reports]");
        assertThat(review.reports().getFirst()).hasToString("Report[CANADA, P2-01]");
        assertThat(review.reports().getFirst().note().orElseThrow()).hasToString("Note[withheld]");
        assertThat(policy.release(review, Audience.CANADA)).hasToString("ReleasedReview[CANADA, 2026]");
        assertThat(policy.release(review, Audience.CANADA).reports("P2-01")).hasToString(
                "[ReleasedReport[CANADA, P2-01], ReleasedReport[KOREA, P2-01]]");
    }

    /// For a meeting's briefing: what is left of a review is about some initiatives only.
    @Test
    void limitsAReleaseToSomeInitiatives() {
        var review = bothNote().initiative("P2-02").report(Party.CANADA, "P2-02", Status.DELAYED)
                .finding(finding(Finding.Severity.WARNING, "P2-01")).finding(finding(Finding.Severity.WARNING, "P2-02"))
                .finding(finding(Finding.Severity.ERROR, "P2-02")).build();

        var limited = policy.release(review, Audience.CANADA).only(Set.of("P2-01"));

        assertThat(limited.plan().initiatives()).extracting(Initiative::key).containsExactly("P2-01");
        assertThat(limited.reports("P2-01")).hasSize(2);
        assertThat(limited.reports("P2-02")).isEmpty();
        assertThat(limited.ownNote("P2-01")).contains(new OwnNote("Canada's line"));
        assertThat(limited.findings()).extracting(Finding::isError).containsExactly(false, true);
        assertThat(policy.release(review, Audience.CANADA).only(Set.of("P2-02")).ownNote("P2-01")).isEmpty();
    }

    private static Finding finding(Finding.Severity severity, String initiative) {
        return new Finding("coverage.no-report", severity, new Place("2026/korea.csv", 3, "initiative"),
                List.of(initiative, "korea"), null);
    }
}
