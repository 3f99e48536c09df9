/// What each page shows around its own content goes out: who looks, in which language, where, and what happens when a page cannot be shown.
/// It exists so that no page says it again, and so that what is not there and what one may not read look the same.
@NullMarked
package dialogue.operator.console.frame;

import org.jspecify.annotations.NullMarked;
