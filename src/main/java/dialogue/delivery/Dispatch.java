package dialogue.delivery;

import java.time.Instant;

/// A mailing on its way, as the outbox remembers it.
///
/// @param mayMail false while it is only meant for a file: a server gets it after somebody has approved it
/// @param despite the newest version to its recipient in spite of which it may go: its own, or the one that a person knew of and passed over
/// @param attempts how often it was tried
/// @param changed since when it is in its state
public record Dispatch(long id, Mailing mailing, boolean mayMail, int despite, int attempts, Instant entered,
        Instant changed,
        DispatchState state) {

    /// One that goes as long as there is no newer version.
    public Dispatch(long id, Mailing mailing, boolean mayMail, int attempts, Instant entered, Instant changed,
            DispatchState state) {
        this(id, mailing, mayMail, mailing.version(), attempts, entered, changed, state);
    }

    /// The same in another state.
    ///
    /// @throws IllegalStateException where its state may not become that one
    public Dispatch become(DispatchState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(
                    "Dispatch " + id + " is " + state.key() + " and cannot become " + next.key());
        }
        var tries = next instanceof DispatchState.Sending ? attempts + 1 : attempts;
        return new Dispatch(id, mailing, mayMail, despite, tries, entered, now, next);
    }

    /// The same, with or without leave to be given to a server.
    public Dispatch allowed(boolean mail) {
        return new Dispatch(id, mailing, mail, despite, attempts, entered, changed, state);
    }

    /// The same, which may go although there is a newer version.
    public Dispatch despite(int newer) {
        return new Dispatch(id, mailing, mayMail, Math.max(despite, newer), attempts, entered, changed, state);
    }
}
