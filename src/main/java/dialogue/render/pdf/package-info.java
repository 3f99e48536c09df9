/// A briefing and a language come in, an accessible PDF for the archive goes out, by way of its rooms: `text` breaks lines, `tagged` draws them, `layout`
/// places them, `block` and `chart` make pieces of a briefing's blocks, `flow` and `page` fill pages. It exists so that how a page looks can change here
/// and nowhere else; start at `PdfRenderer`.
@NullMarked
@NamedInterface("pdf")
package dialogue.render.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
