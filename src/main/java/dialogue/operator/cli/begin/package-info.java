/// Somebody who has no folder to work in comes in, or who asks where things stand; a folder, and the next command, go out.
/// It exists for the first five minutes with the program, and for the first minute of each day.
@NullMarked
package dialogue.operator.cli.begin;

import org.jspecify.annotations.NullMarked;
