/// A row comes in, and the record that it makes goes out, or why it makes none.
/// It exists to hold the rules of a table in one file, apart from those that look at several rows together; a register keeps the rows by their keys.
@NullMarked
package dialogue.intake.judge.row;

import org.jspecify.annotations.NullMarked;
