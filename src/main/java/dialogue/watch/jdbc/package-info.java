/// Problems and acts come in and are kept in the ledger's database; the standing problems and the acts go out.
/// It exists so that what a person has to know outlives the process that noticed it.
@NullMarked
package dialogue.watch.jdbc;

import org.jspecify.annotations.NullMarked;
