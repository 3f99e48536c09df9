package dialogue.release;

import java.util.Optional;

/// What one audience may read of a year's review and of the last one before it, fit to be compared: neither tells of what the other withholds.
///
/// @param previous empty in the first year
public record ReleasedReviews(ReleasedReview review, Optional<ReleasedReview> previous) {}
