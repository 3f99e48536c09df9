/// A run and what its rows came to come in, and the documents and their proof go out; the steps of the job only call what stands here.
/// It exists so that what a step does can be read and tested without Spring Batch.
@NullMarked
package dialogue.run.make;

import org.jspecify.annotations.NullMarked;
