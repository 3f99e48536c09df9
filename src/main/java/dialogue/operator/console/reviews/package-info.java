/// A year's review comes in, and pages go out that tell how far it is and what comes next; a steward opens it, asks for reports and closes it.
/// It exists so that the whole year's loop needs no shell, and nobody closes it over the head of the other ministry.
@NullMarked
package dialogue.operator.console.reviews;

import org.jspecify.annotations.NullMarked;
