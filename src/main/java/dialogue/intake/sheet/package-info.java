/// Workbooks (`.xlsx`) as spreadsheets really save them: a file comes in, records of texts with their rows go out, each cell as its reader sees it.
/// It exists to keep packages, styles and serial numbers of days away from everything that knows what a column means; a file is never unpacked as a whole.
@NullMarked
package dialogue.intake.sheet;

import org.jspecify.annotations.NullMarked;
