/// The messages to a ministry come in, and for its persons go out with their letters and states; a person's word on one comes back.
/// It exists so that what leaves is approved by the side that gets it, who has read it first as its reader will.
@NullMarked
package dialogue.operator.console.messages;

import org.jspecify.annotations.NullMarked;
