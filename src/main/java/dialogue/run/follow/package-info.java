/// What persons have asked the server for comes in, and goes out beside the runs, for those who may know of them.
/// It exists so that whoever has asked can follow what comes of it, from any process, and sees nothing of what the other ministry keeps back.
@NullMarked
@NamedInterface("follow")
package dialogue.run.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
