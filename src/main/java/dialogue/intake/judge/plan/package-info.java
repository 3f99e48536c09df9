/// The judged rows of the plan come in, and the plan through the years goes out: each key one row at a time, and everything they name there on its days.
/// It exists to keep the rules on the plan's days in a room of their own.
@NullMarked
package dialogue.intake.judge.plan;

import org.jspecify.annotations.NullMarked;
