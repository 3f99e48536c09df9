package dialogue.intake;

import dialogue.review.Finding;
import dialogue.review.Review;
import java.util.List;
import java.util.Optional;

/// What the intake made of all rows.
///
/// @param findings everything there is to say, by place
/// @param counts one for each file, by name
/// @param review the review asked for, of the accepted records alone; its findings are those of the plan and of its own files
/// @param previous the one before it, empty where it has no accepted report; its findings are those of its own files
public record IntakeReport(List<Finding> findings, List<Count> counts, Review review, Optional<Review> previous) {

    public IntakeReport {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }

    /// True without a single error; warnings refuse nothing.
    public boolean accepted() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
