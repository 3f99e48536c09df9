package dialogue.delivery;

import java.time.Instant;

/// A mailing on its way, as the outbox remembers it.
///
/// @param mayMail false while it is only meant for a file: a server gets it after somebody has approved it
/// @param attempts how often it was tried
/// @param changed since when it is in its state
public record Dispatch(long id, Mailing mailing, boolean mayMail, int attempts, Instant entered, Instant changed,
        DispatchState state) {

    /// The same in another state.
    ///
    /// @throws IllegalStateException where its state may not become that one
    public Dispatch become(DispatchState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(
                    "Dispatch " + id + " is " + state.key() + " and cannot become " + next.key());
        }
        var tries = next instanceof DispatchState.Sending ? attempts + 1 : attempts;
        return new Dispatch(id, mailing, mayMail, tries, entered, now, next);
    }

    /// The same, with or without leave to be given to a server.
    public Dispatch allowed(boolean mail) {
        return new Dispatch(id, mailing, mail, attempts, entered, changed, state);
    }
}
