/// Reads the input folder: CSV files and workbooks come in, the plan's records and the parties' reports go out, or findings that say what is wrong with them.
/// It exists so that whatever stands behind it is valid: nothing after it ever doubts a key, a date or a text.
/// The way of a file: `folder` finds it, `reader` reads it as rows of a `table`, `judge` judges all rows together, [FindingWords] says what it
/// found. Here stands what an installation takes in and what comes of it.
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "review", "finding", "language"})
package dialogue.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
