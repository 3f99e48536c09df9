package dialogue.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A firing that was taken up.
///
/// @param claimed when
/// @param node by which process
/// @param run null until it has made one
public record Taken(long id, Firing firing, Instant claimed, String node, FiringState state, @Nullable Long run) {}
