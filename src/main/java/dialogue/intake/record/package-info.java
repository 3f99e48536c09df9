/// Records as they stand in a file, whatever kind of file it is: fields of text come in with their line, and go out to whoever knows what a column means.
/// It exists so that a text file and a workbook are read by the same rules.
@NullMarked
package dialogue.intake.record;

import org.jspecify.annotations.NullMarked;
