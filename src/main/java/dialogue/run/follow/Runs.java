package dialogue.run.follow;

import dialogue.plan.Party;
import dialogue.run.Run;
import dialogue.run.RunState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The runs as the people of one ministry may know of them, or those of none. One that makes no document they may read is not there.
public interface Runs {

    /// The newest first.
    ///
    /// @param reader the ministry; empty for a person of none
    /// @param states only in these
    /// @param before only those with a smaller number
    /// @param most no more than these
    List<Run> page(Optional<Party> reader, Set<RunState> states, long before, int most);

    /// One, with what it was made from.
    Optional<RunAccount> account(Optional<Party> reader, long run);
}
