package dialogue.schedule.firing;

import dialogue.schedule.rule.Firing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The firings that were taken up. One schedule and scheduled time can be entered once, by whatever process: that is what makes it fire once.
public interface Firings {

    /// Takes up a firing.
    ///
    /// @param node whose process does it
    /// @return its number, or empty where it has been taken up already
    Optional<Long> enter(Firing firing, String node, FiringState state);

    /// Takes up a firing that a person asks for.
    ///
    /// @return its number, or empty where one of this very moment is there already
    Optional<Long> ask(Firing firing, String node, String person);

    /// Enters the run that a firing has begun, for whoever follows it; which run is its own in the end, [#end] says.
    void begun(long id, long run);

    /// Takes over a firing from a process that is gone.
    ///
    /// @return false where another one was faster
    boolean takeOver(FiringRecord firing, String node);

    /// Lets go of a firing that has not ended, so that whoever looks next takes it over.
    void release(long id);

    /// Enters what became of a firing.
    ///
    /// @throws IllegalStateException where its state may not be followed by this one
    void end(long id, FiringState state, Optional<Long> run);

    /// Deletes what a clock that was ahead has entered of a schedule: firings that ended before they were due, or were found missed later
    /// than now. The runs they made are kept.
    ///
    /// @param now what is later lies in the future
    /// @return when the first of them is due; empty where there are none
    Optional<Instant> deleteEntriesAfter(String schedule, Instant now);

    /// The scheduled times of a schedule that were taken up.
    Set<Instant> scheduledTimes(String schedule);

    /// The firings whose run has not ended, the oldest first.
    List<FiringRecord> claimed();

    /// The newest firing of a schedule.
    Optional<FiringRecord> last(String schedule);
}
