/// A monitor's question comes in, whether the briefings will be made by themselves goes out, and figures.
/// It exists so that a monitor need not start the program to ask; it is answered on this machine, or for a token.
@NullMarked
package dialogue.operator.console.monitor;

import org.jspecify.annotations.NullMarked;
