/// The input, the output and the ledger come in, and where things stand goes out: what was made last, and what comes next.
/// It exists so that a terminal and the console's first page tell the same of it.
@NullMarked
package dialogue.operator.today;

import org.jspecify.annotations.NullMarked;
