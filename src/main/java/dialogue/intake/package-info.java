/// Reads the input folder: CSV files come in, the plan's records and the parties' reports go out, or findings that say what is wrong with them.
/// It exists so that whatever stands behind it is valid: nothing after it ever doubts a key, a date or a text.
/// The way of a file: [InputFolder] finds it, [SourceReader] reads it row by row, [Intake] judges all rows together, [FindingWords] says what
/// it found.
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "review", "finding", "language"})
package dialogue.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
