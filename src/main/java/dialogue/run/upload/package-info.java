/// A file that a party sends comes in and waits, is judged as it would be in its place, and is taken over into the input folder whole, or goes again.
/// It exists so that no file gets into the input unread, and none there is lost when another takes its place.
@NullMarked
@NamedInterface("upload")
package dialogue.run.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
