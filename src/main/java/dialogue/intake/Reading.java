package dialogue.intake;

import dialogue.finding.Place;

/// What a [SourceReader] reads: a row, or why there is none.
public sealed interface Reading permits SourceRow, Misread {

    Place place();

    /// The review the file belongs to; 0 for the plan.
    int year();

    /// True for a row, and for what stands in for one, so that it is counted as read.
    boolean countsAsRow();
}
