/// The kept input of a published revision comes in, and the same revision goes out again, with what is not the same, byte for byte.
/// It exists so that what a document said can be proved after plan and reports have changed.
@NullMarked
package dialogue.run.again;

import org.jspecify.annotations.NullMarked;
