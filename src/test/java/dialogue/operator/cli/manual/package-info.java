/// The commands as picocli knows them come in, pages of the manual and completions go out. What an installation carries beside the program;
/// the program itself has no part in it.
@NullMarked
package dialogue.operator.cli.manual;

import org.jspecify.annotations.NullMarked;
