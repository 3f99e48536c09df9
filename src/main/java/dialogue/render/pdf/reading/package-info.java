/// The pages of a finished PDF come in, their text goes out, in the order of reading. It exists so that a run can check what it made; it reads
/// tagged files such as ours, with fonts that say which characters their glyphs are, and nothing more.
@NullMarked
package dialogue.render.pdf.reading;

import org.jspecify.annotations.NullMarked;
