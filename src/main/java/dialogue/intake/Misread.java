package dialogue.intake;

import dialogue.review.Finding;
import dialogue.review.Place;

/// Something about a file's form that kept it, or one of its rows, from being read, or that a person should know.
///
/// @param year the review the file belongs to; 0 for the plan
/// @param row true where it stands in for a row, so that the row is counted as read and refused
public record Misread(Finding finding, int year, boolean row) implements Reading {

    @Override
    public Place place() {
        return finding.place();
    }
}
