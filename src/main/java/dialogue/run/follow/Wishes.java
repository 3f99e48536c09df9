package dialogue.run.follow;

import dialogue.run.RunRequest;
import dialogue.run.follow.Wish.State;
import java.util.List;
import java.util.Optional;

/// The briefings that persons have asked the server for; they outlive its process.
public interface Wishes {

    /// Enters one.
    ///
    /// @param request with its year resolved
    /// @return its number
    long enter(RunRequest request, String asker);

    Optional<Wish> wish(long id);

    /// Those of which something is still to come, the oldest first.
    List<Wish> open();

    /// Takes one up, in this process.
    ///
    /// @return false where another process was faster
    boolean take(Wish wish);

    /// Enters the run that one has begun.
    void begun(long id, long run);

    /// Enters what has become of one.
    ///
    /// @param run empty to leave it as it is
    void end(long id, State state, Optional<Long> run);
}
