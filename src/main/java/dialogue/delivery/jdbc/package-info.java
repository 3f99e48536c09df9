/// Mailings and their states come in, and stand in the database before anything is done about them.
/// It exists so that what has been handed over, or may have been, outlives the process that did it.
@NullMarked
package dialogue.delivery.jdbc;

import org.jspecify.annotations.NullMarked;
