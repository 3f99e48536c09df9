/// Who looks comes in, and what that reader may know of documents and messages goes out.
/// It exists so that a page and whatever else shows them ask for it in the same way, and so that it is entered who has read one ministry's own copy.
@NullMarked
package dialogue.operator.papers;

import org.jspecify.annotations.NullMarked;
