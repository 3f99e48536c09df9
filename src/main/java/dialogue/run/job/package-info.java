/// A request comes in and a Spring Batch job makes it true, one file a step; each step only calls what stands in `make`.
/// It exists to keep what happens first, next and again in one room, with the library that remembers it.
@NullMarked
package dialogue.run.job;

import org.jspecify.annotations.NullMarked;
