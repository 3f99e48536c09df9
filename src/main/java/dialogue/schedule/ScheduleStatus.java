package dialogue.schedule;

import dialogue.schedule.firing.FiringRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a schedule stands.
///
/// @param next its next firings, five at most
/// @param last the firing before, if there was one
public record ScheduleStatus(String name, boolean paused, List<Instant> next, Optional<FiringRecord> last) {}
