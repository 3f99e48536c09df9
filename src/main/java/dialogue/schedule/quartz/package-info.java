/// Times come in and are kept in Quartz's tables; when one has come, one of the processes that serve is told.
/// It exists to keep the library that tells the time from everything that decides what is due.
@NullMarked
package dialogue.schedule.quartz;

import org.jspecify.annotations.NullMarked;
