/// The command line: arguments come in; a line, a table or a JSON object in the user's language and an exit code go out.
/// It exists so that a desk officer needs one command and no manual; picocli is only here, and only `brief` and `runs` start Spring.
@NullMarked
@NamedInterface("cli")
package dialogue.operator.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
