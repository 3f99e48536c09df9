/// An input folder comes in, and the files that a review is made of go out, each with its party and its table.
/// It exists so that no file that may hold somebody's reports is passed over in silence.
@NullMarked
@NamedInterface("folder")
package dialogue.intake.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
