package dialogue.release;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.finding.Finding.Severity;
import dialogue.finding.Place;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Review;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleasedReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    private static ReleasedReview released(Review review) {
        return new ReleasePolicy().release(review, Audience.CANADA);
    }

    private static ReviewBuilder of(Status status, String progress, String next, @Nullable PlanDate due,
            String proposal, Share share, Marking marking, @Nullable String note, LocalDate updated) {
        return aReview("2026-04-30").initiative("P2-01").report(new Report(Party.CANADA, "P2-01", status,
                Text.same(progress), Text.same(next), Optional.ofNullable(due),
                Optional.of(DAY).filter(_ -> status == Status.COMPLETED), Text.same(proposal),
                share, marking, Optional.ofNullable(note).map(Note::new), updated, Place.of("2026/canada.csv")));
    }

    /// What an audience may read and its checksum does not count is a change that its readers never hear of.
    @Test
    void countsEverythingThatItsReadersMayRead() {
        var all = List.of(
                of(Status.DELAYED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY),
                of(Status.COMPLETED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY),
                of(Status.DELAYED, "x", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY),
                of(Status.DELAYED, "a", "x", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY),
                of(Status.DELAYED, "a", "b", PlanDate.year(2027), "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY),
                of(Status.DELAYED, "a", "b", null, "x", Share.JOINT, Marking.UNCLASSIFIED, null, DAY),
                of(Status.DELAYED, "a", "b", null, "c", Share.OWN, Marking.UNCLASSIFIED, null, DAY),
                of(Status.DELAYED, "a", "b", null, "c", Share.JOINT, Marking.PROTECTED_A, null, DAY),
                of(Status.DELAYED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, "a line", DAY),
                of(Status.DELAYED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, "another line", DAY),
                of(Status.DELAYED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY.minusDays(1)),
                of(Status.DELAYED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY)
                        .initiative("P2-02"),
                of(Status.DELAYED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY)
                        .finding(finding(Severity.WARNING, "P2-01")),
                aReview("2026-05-01").initiative("P2-01"), aReview("2025-05-01").initiative("P2-01"));

        assertThat(new HashSet<>(all.stream().map(review -> released(review.build()).checksum()).toList()))
                .hasSameSizeAs(all);
    }

    @Test
    void countsTheLastReviewWithIt() {
        var now = released(aReview("2026-04-30").initiative("P2-01").build());
        var one = Optional.of(released(aReview("2025-03-07").initiative("P2-01").build()));
        var other = Optional.of(released(aReview("2025-03-08").initiative("P2-01").build()));

        assertThat(now.checksum(one)).hasSize(64).isEqualTo(now.checksum(one)).isNotEqualTo(now.checksum(other))
                .isNotEqualTo(now.checksum());
    }

    /// A meeting's briefing leaves out the warnings that name an initiative which is not its matter; what was refused stays.
    @Test
    void keepsOfTheFindingsWhatConcernsSomeInitiatives() {
        var review = aReview("2026-04-30").initiative("P2-01").initiative("P2-02")
                .finding(finding(Severity.WARNING, "P2-01")).finding(finding(Severity.WARNING, "P2-02"))
                .finding(finding(Severity.WARNING, "progress_fr")).finding(finding(Severity.ERROR, "P2-01"))
                .finding(finding(Severity.ERROR, "P2-02")).build();

        assertThat(released(review).only(Set.of("P2-01")).findings())
                .extracting(finding -> finding.severity().key() + " " + finding.details().getFirst())
                .containsExactly("warning P2-01", "warning progress_fr", "error P2-01", "error P2-02");
    }

    private static Finding finding(Severity severity, String detail) {
        return new Finding("coverage.no-report", severity, new Place("2026/canada.csv", 3, ""), List.of(detail),
                Party.CANADA);
    }

    @Test
    void saysOfAReportWhenItsNextStepIsDueAndWhenItWasDone() {
        var due = released(
                of(Status.DELAYED, "a", "b", PlanDate.year(2027), "c", Share.JOINT, Marking.UNCLASSIFIED, null,
                        DAY).build())
                .report(Party.CANADA, "P2-01").orElseThrow();
        var done = released(of(Status.COMPLETED, "a", "b", null, "c", Share.JOINT, Marking.UNCLASSIFIED, null, DAY)
                .build()).report(Party.CANADA, "P2-01").orElseThrow();

        assertThat(due.nextStepDue()).contains(PlanDate.year(2027));
        assertThat(due.completedOn()).isEmpty();
        assertThat(done.completedOn()).contains(DAY);
        assertThat(done.nextStepDue()).isEmpty();
    }

    @Test
    void printsNothingOfANote() {
        assertThat(new OwnNote("a line to take")).hasToString("OwnNote[withheld]");
    }
}
