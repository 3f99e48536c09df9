/// How everything stands comes in, the first page goes out.
/// It exists so that whoever opens the console sees what waits for them before anything else.
@NullMarked
package dialogue.operator.console.today;

import org.jspecify.annotations.NullMarked;
