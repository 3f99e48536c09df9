/// What the intake read comes in, a line a reading, and goes out to every later step, from a file that only its owner can read.
/// It exists so that a run survives its process without any text of a record in the database.
@NullMarked
package dialogue.run.stage;

import org.jspecify.annotations.NullMarked;
