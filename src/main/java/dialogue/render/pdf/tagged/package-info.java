/// Lines of text, shapes and tags come in, the bytes of a tagged PDF go out: everything drawn belongs to an element of the structure
/// tree or is an artifact. It exists because the high-level objects of OpenPDF draw content that no screen reader finds.
@NullMarked
package dialogue.render.pdf.tagged;

import org.jspecify.annotations.NullMarked;
