/// A person's wish comes in and is written down; the server makes it later, as a command would make it at once.
/// It exists so that a page can answer at once, and nothing that was asked for is lost with a process.
@NullMarked
package dialogue.operator.ask;

import org.jspecify.annotations.NullMarked;
