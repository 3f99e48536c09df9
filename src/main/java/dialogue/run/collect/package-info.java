/// A review that is open comes in, and forms for what each ministry has not reported yet go out, into the output folder and the outbox.
/// It exists so that a ministry is asked for its own reports, once for each asking, and never sees those of the other one.
@NullMarked
@NamedInterface("collect")
package dialogue.run.collect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
