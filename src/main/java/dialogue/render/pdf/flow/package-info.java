/// Pieces of known height come in, pages of placed pieces go out. It exists so that what belongs together stays together: a heading with
/// what it heads, two lines of a paragraph, a table's head with its first row.
@NullMarked
package dialogue.render.pdf.flow;

import org.jspecify.annotations.NullMarked;
