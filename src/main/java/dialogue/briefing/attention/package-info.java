/// What needs the attention of the two sides: released reviews come in, reasons go out, one rule a class and each a pure function.
/// It exists so that the rules that "how to read this document" explains stand in one place, in the same words.
@NullMarked
package dialogue.briefing.attention;

import org.jspecify.annotations.NullMarked;
