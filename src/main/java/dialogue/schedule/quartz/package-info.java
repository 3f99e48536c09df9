/// Times come in and are kept in Quartz's tables; at each of them a knock goes out, in one of the processes that serve.
/// It exists to keep the library that tells the time from everything that decides what is due.
@NullMarked
package dialogue.schedule.quartz;

import org.jspecify.annotations.NullMarked;
