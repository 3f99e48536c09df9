/// Words and a width come in, lines of words go out, measured with the fonts of the document. It exists so that where a line may break, in three
/// languages, is decided in one place and tested without a page.
@NullMarked
package dialogue.render.pdf.text;

import org.jspecify.annotations.NullMarked;
