/// A record of a file as a row, or what stands in for one that could not be read; and what keeps a row from readers it is not for.
/// It exists so that marking and share are asked in one place, before anything else of a row is.
@NullMarked
@NamedInterface("row")
package dialogue.intake.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
