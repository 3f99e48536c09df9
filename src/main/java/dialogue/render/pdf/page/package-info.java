/// All pages of a document: sections come in, pages with their edges, contents and bookmarks go out. It exists to decide what stands on which page before
/// anything is drawn.
@NullMarked
package dialogue.render.pdf.page;

import org.jspecify.annotations.NullMarked;
