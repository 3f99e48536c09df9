package dialogue.intake.row;

import dialogue.finding.Place;

/// What is read from a file: a row, or why there is none.
public sealed interface Reading permits SourceRow, FormFinding {

    Place place();

    /// The review the file belongs to; 0 for the plan.
    int year();

    /// True for a row, and for what stands in for one, so that it is counted as read.
    boolean countsAsRow();
}
