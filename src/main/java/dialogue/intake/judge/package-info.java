/// The rules of the input: rows come in, valid records with everything that refers to them go out, and a finding for every row that is refused.
/// It exists to hold all rules of a table in one file, apart from how the rows were read.
@NullMarked
package dialogue.intake.judge;

import org.jspecify.annotations.NullMarked;
