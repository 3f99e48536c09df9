/// What a ministry's own officer sends comes in, and what was found in it goes out beside its rows; of the other side only whether something is there.
/// It exists so that reports reach the input without a shell, and nobody has to guess what is wrong with them.
@NullMarked
package dialogue.operator.console.input;

import org.jspecify.annotations.NullMarked;
