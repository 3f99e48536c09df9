/// The command line: arguments come in, an exit code goes out; the rooms below hold the commands, and picocli is nowhere else.
/// It exists so that a desk officer needs one command and no manual.
@NullMarked
@NamedInterface("cli")
package dialogue.operator.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
