/// Where commands get at the program: a folder and a use case come in, what it led to, told to the person, goes out.
/// It exists so that Spring is started in one place, and only by those commands that need the ledger.
@NullMarked
package dialogue.operator.cli.work;

import org.jspecify.annotations.NullMarked;
