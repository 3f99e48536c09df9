package dialogue.schedule.firing;

import dialogue.schedule.rule.Firing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A firing that was taken up, and what became of it.
///
/// @param claimed when
/// @param node by which process
/// @param runsBefore the newest run when it was taken up, 0 for none; only a later one can be its own
/// @param run null until it has made one
public record FiringRecord(long id, Firing firing, Instant claimed, String node, FiringState state, long runsBefore,
        @Nullable Long run) {

    public Instant due() {
        return firing.due();
    }
}
