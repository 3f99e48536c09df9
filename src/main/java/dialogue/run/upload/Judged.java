package dialogue.run.upload;

import dialogue.intake.Count;
import dialogue.render.xlsx.form.WorkList;

/// What was found in a party's file, for that party alone.
///
/// @param list of what is to be mended in it, with a copy of its rows; without a note
/// @param count what became of its rows
/// @param errors that refuse something in it
/// @param elsewhere errors in the party's other files of the year
/// @param before how many of those there are without it
public record Judged(WorkList list, Count count, long errors, long elsewhere, long before) {

    Judged beside(long without) {
        return new Judged(list, count, errors, elsewhere, without);
    }

    /// True where it may stand in the input: there is something in it, nothing of it is refused, and nothing that stood well is refused because of it.
    public boolean isAcceptable() {
        return errors == 0 && elsewhere <= before && count.used() > 0;
    }
}
