package dialogue.schedule.firing;

import dialogue.schedule.rule.Firing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A firing that was taken up, and what became of it.
///
/// @param claimed when
/// @param node by which process
/// @param runsBefore the newest run when it was taken up, 0 for none; only a later one can be its own
/// @param run null until it has begun one
/// @param askedBy the person who asked for it; empty where its time had come
public record FiringRecord(long id, Firing firing, Instant claimed, String node, FiringState state, long runsBefore,
        @Nullable Long run, Optional<String> askedBy) {

    /// Whose the run is.
    String asker() {
        return askedBy.orElse("schedule " + firing.schedule());
    }

    public Instant due() {
        return firing.due();
    }
}
