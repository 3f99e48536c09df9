/// The tables of the input: which columns each has, what a column is called in three languages and which words it allows.
/// It exists so that a column is written down once, for whoever reads it, judges it, lists it or makes an empty form of it.
@NullMarked
@NamedInterface("table")
package dialogue.intake.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
