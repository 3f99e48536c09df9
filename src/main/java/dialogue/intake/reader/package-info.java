/// A file comes in, and its rows go out in their order, with whatever is wrong with the file's form.
/// It exists to know everything about encodings, header lines and forms, and nothing of what a value means.
@NullMarked
@NamedInterface("reader")
package dialogue.intake.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
