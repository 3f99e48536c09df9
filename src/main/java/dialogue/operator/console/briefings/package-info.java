/// An address comes in, and the documents that its visitor may read go out, as a list, as words, as a page within the page, or as the file itself.
/// It exists so that each ministry finds what was made for it, and sees beside its own copy what the other side sees.
@NullMarked
package dialogue.operator.console.briefings;

import org.jspecify.annotations.NullMarked;
