/// Runs come in and are remembered, in a database inside the output folder; what became of them goes out.
/// It exists because a run must survive the process that makes it: the next one finds here what was left undone.
@NullMarked
package dialogue.run.jdbc;

import org.jspecify.annotations.NullMarked;
