/// The key of a sentence comes in, its words in the visitor's language go out.
/// It exists so that each page is there in three languages, and changes from one to the other without losing what was typed.
@NullMarked
package dialogue.operator.console.words;

import org.jspecify.annotations.NullMarked;
