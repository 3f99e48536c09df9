/// CSV as spreadsheets really save it: a file of bytes comes in, records of fields with their lines go out.
/// It exists to keep encodings, delimiters and quotes away from everything that knows what a column means.
@NullMarked
package dialogue.intake.csv;

import org.jspecify.annotations.NullMarked;
