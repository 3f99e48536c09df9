package dialogue.delivery;

import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps the dispatches. Every change of state is one conditional update, so that of two who want it one gets it.
public interface Dispatches {

    /// Enters a mailing, in the caller's transaction. Where its revision and papers are entered for its recipient already,
    /// nothing happens.
    void enter(Mailing mailing, boolean mayMail, DispatchState state, Instant now);

    /// All, the newest first.
    List<Dispatch> all();

    /// Those that a [reader may know of][Mailing#readableBy], the newest first.
    ///
    /// @param states keys of the states in which they are
    /// @param before only those with a smaller number
    /// @param most no more than these
    List<Dispatch> readable(Optional<Party> reader, Collection<String> states, long before, int most);

    Optional<Dispatch> dispatch(long id);

    /// Moves a dispatch to another state in the caller's transaction.
    ///
    /// @return false where somebody else has moved it since it was read
    boolean moveTogether(Dispatch from, DispatchState next, Instant now);

    /// Those of a revision, in the order of their entering.
    List<Dispatch> of(RevisionKey revision);

    /// Those of an occasion to one recipient, whatever they bring, the first version first.
    List<Dispatch> to(int year, Occasion occasion, String recipient);

    /// The queued ones whose time has come, in the order of their entering: a recipient gets the earlier version first.
    List<Dispatch> due(Instant now);

    /// Those in [DispatchState.Sending] since before a time.
    List<Dispatch> sendingSince(Instant before);

    /// Moves a dispatch to another state, committed when this returns. To be called outside of any transaction.
    ///
    /// @param from as it was read
    /// @param mayMail what it is to be from then on
    /// @param also done in the same transaction, where it is moved
    /// @return what it is now; empty where somebody else has moved it since it was read
    Optional<Dispatch> move(Dispatch from, DispatchState next, boolean mayMail, Instant now, Runnable also);
}
