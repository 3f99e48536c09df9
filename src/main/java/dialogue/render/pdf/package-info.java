/// A briefing and a language come in, an accessible PDF for the archive goes out: a class a kind of block, each making pieces that
/// the pages are filled with. It exists so that how a page looks can change here and nowhere else; start at `PdfRenderer`.
@NullMarked
@NamedInterface("pdf")
package dialogue.render.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
