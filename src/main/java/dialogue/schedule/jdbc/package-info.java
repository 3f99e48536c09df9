/// Schedules and their firings come in and are remembered in the ledger's database; what has fired and what is paused goes out.
/// It exists because one unique key decides that a firing makes one run, however often and on how many machines it is knocked for.
@NullMarked
package dialogue.schedule.jdbc;

import org.jspecify.annotations.NullMarked;
