/// Persons, digests of passwords and links, and tries come in and are kept in the ledger's database, and go out of it.
/// It exists so that a restart neither forgets a lock nor a wait.
@NullMarked
package dialogue.person.jdbc;

import org.jspecify.annotations.NullMarked;
