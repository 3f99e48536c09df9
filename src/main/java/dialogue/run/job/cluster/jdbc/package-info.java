/// What is handed out comes in and rows of the shared PostgreSQL go out; who takes one holds it by a transaction that the server ends where it hears nothing more.
/// It exists so that the database alone decides who is at work on what, without a further server and without a clock.
@NullMarked
package dialogue.run.job.cluster.jdbc;

import org.jspecify.annotations.NullMarked;
