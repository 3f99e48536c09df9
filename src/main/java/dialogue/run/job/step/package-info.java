/// A run comes in and each step takes it a little further, one file a step; a step only opens the run's input and calls what stands in `make`.
/// It exists to hold all steps in one place, without what decides whether a run is needed.
@NullMarked
package dialogue.run.job.step;

import org.jspecify.annotations.NullMarked;
