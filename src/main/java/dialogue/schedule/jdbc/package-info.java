/// Schedules and their firings come in and are remembered in the ledger's database; what has fired and what is paused goes out.
/// It exists because one unique key decides that a firing makes one run, however often and on however many machines its trigger fires.
@NullMarked
package dialogue.schedule.jdbc;

import org.jspecify.annotations.NullMarked;
