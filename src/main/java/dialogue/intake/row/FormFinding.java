package dialogue.intake.row;

import dialogue.finding.Finding;
import dialogue.finding.Place;

/// Something about a file's form that kept it, or one of its rows, from being read, or that a person should know.
///
/// @param year the review the file belongs to; 0 for the plan
/// @param loss what is not read because of it
public record FormFinding(Finding finding, int year, Loss loss) implements Reading {

    /// What of a file is not read.
    public enum Loss {
        /// Everything is read.
        NOTHING,
        /// One row.
        ROW,
        /// A row and whatever follows it.
        REST,
        /// All its rows.
        FILE
    }

    @Override
    public Place place() {
        return finding.place();
    }

    /// True where it stands in for a row, so that the row is counted as read and refused.
    @Override
    public boolean countsAsRow() {
        return loss == Loss.ROW || loss == Loss.REST;
    }

    /// True where the rows that were read are not all there are, so that nobody can tell what would be left out with it.
    public boolean hidesRows() {
        return loss == Loss.REST || loss == Loss.FILE;
    }
}
