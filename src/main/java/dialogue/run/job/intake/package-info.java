/// The files of a run come in, and its records, judged, go out to whoever works on the run, for as long as it is worked on.
/// It exists to read an input once, with Spring Batch, and to keep no note in memory behind a run.
@NullMarked
package dialogue.run.job.intake;

import org.jspecify.annotations.NullMarked;
