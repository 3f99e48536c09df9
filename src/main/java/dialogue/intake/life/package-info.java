/// An input folder comes in, and how far each year's review is goes out: open, collecting, closed. It is known before the reports are read.
/// It exists so that one place decides which review is the newest, and nothing unfinished is taken for it.
@NullMarked
@NamedInterface("life")
package dialogue.intake.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
