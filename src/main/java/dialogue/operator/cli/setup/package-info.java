/// The configuration of an installation comes in; its values, and whether it holds, go out on a screen.
/// It exists for whoever installs the program and is asleep when it runs.
@NullMarked
package dialogue.operator.cli.setup;

import org.jspecify.annotations.NullMarked;
