/// The files of a request come in, and what a run was read from goes out: their checksums, what the intake made of them, and a copy in the run's folder.
/// It exists so that a run ends with the input it began with, and survives its process without any text of a record in the database.
@NullMarked
@NamedInterface("input")
package dialogue.run.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
