package dialogue.intake;

import dialogue.finding.Finding;
import dialogue.intake.table.Table;
import dialogue.review.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the intake made of all rows.
///
/// @param findings everything there is to say, by place
/// @param whole true where every row there is was read: the rest of a file, or a whole one, that cannot be read is nothing to leave out
/// @param counts one for each file, by name
/// @param review the review asked for, of the accepted records alone; its findings are those of the plan and of its own files
/// @param previous the one before it, empty where it has no accepted report; its findings are those of its own files
/// @param days of the review, where a file tells them
/// @param sample true where the input says of itself that it is a sample: what is made of it says so
public record IntakeReport(List<Finding> findings, boolean whole, List<Count> counts, Review review,
        Optional<Review> previous, Optional<ReviewDays> days, boolean sample) {

    public IntakeReport {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }

    /// A report on a review that no file tells the days of.
    public IntakeReport(List<Finding> findings, boolean whole, List<Count> counts, Review review,
            Optional<Review> previous) {
        this(findings, whole, counts, review, previous, Optional.empty(), false);
    }

    /// True where its reports are still collected: what is made of it is a draft.
    public boolean isDraft() {
        return days.filter(ReviewDays::isOpen).isPresent();
    }

    /// The review asked for.
    public int year() {
        return review.year();
    }

    /// The day on which it stands.
    public LocalDate asOf() {
        return review.asOf();
    }

    /// True where it is in doubt whose a record is, or which party may read it: whoever it is shown to may be the wrong one, so there is no telling
    /// what to leave out. So it is where nobody knows whether the review is closed, or whether the
    /// input is a sample.
    public boolean isInDoubt() {
        return findings.stream().anyMatch(finding -> finding.code().startsWith("party.")
                || (finding.isError() && saysWhatItIs(finding.place().file().toLowerCase(Locale.ROOT))));
    }

    private static boolean saysWhatItIs(String file) {
        return file.endsWith("/review.csv") || file.equals(Table.SAMPLE.file());
    }

    /// True without a single error; warnings refuse nothing.
    public boolean accepted() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /// True where documents may be made of it: without an error, or where refused rows are to be left out, all rows there are were read, and it
    /// is not in doubt whose they are.
    public boolean mayGoOn(boolean leaveOutRejected) {
        return accepted() || (leaveOutRejected && whole && !isInDoubt());
    }
}
