/// Starts the program: its arguments come in, an exit code goes out.
/// The way of the data is the way through the packages below this one: intake, review, release, briefing, render, delivery.
@NullMarked
package dialogue;

import org.jspecify.annotations.NullMarked;
