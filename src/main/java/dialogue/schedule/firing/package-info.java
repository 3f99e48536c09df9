/// A schedule that may have something due comes in; a briefing, made once for each of its times, or a problem that tells what was missed goes out.
/// It exists so that one place decides what becomes of a firing, whatever process asks, is killed, or has a wrong clock.
@NullMarked
@NamedInterface("firing")
package dialogue.schedule.firing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
