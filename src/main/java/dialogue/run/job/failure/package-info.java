/// What goes wrong in a job comes in, and what a person is told of it goes out; nothing of a record goes with it.
/// It exists because Spring Batch keeps the message of every failure in its tables, and a message could hold a text of a record.
@NullMarked
package dialogue.run.job.failure;

import org.jspecify.annotations.NullMarked;
