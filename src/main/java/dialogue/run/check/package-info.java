/// An input folder comes in, and what a run would find in it goes out, with the meetings of its plan that lie ahead.
/// It exists for whoever wants to know what an input says and makes nothing of it.
@NullMarked
@NamedInterface("check")
package dialogue.run.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
