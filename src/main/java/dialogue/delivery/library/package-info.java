/// Published revisions come in, and for a reader the documents go out that this reader may see, counted as only this reader counts them.
/// It exists so that whoever shows documents to a person asks one place, and so that nobody learns by a number, a gap or a size that something changed for the others.
@NullMarked
@NamedInterface("library")
package dialogue.delivery.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
