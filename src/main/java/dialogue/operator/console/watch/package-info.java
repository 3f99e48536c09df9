/// Problems that wait and acts that were done come in, the pages of those who look after the program go out.
/// It exists so that what went wrong behind everybody's back is seen by who can put it right, and who did what by those concerned.
@NullMarked
package dialogue.operator.console.watch;

import org.jspecify.annotations.NullMarked;
