/// The rules of the input: rows come in, valid records with everything that refers to them go out, and a finding for every row that is refused.
/// It exists to judge all rows together, apart from how they were read; what a row is by itself is judged in `row`.
@NullMarked
@NamedInterface("judge")
package dialogue.intake.judge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
