package dialogue.person;

import java.time.Instant;
import java.util.Optional;

/// Counts the tries to guess a password, a name and an address each, so that a restart forgets none. After five wrong ones for a name, or fifty from an
/// address (behind which a whole ministry may stand), each further one has to wait: half a minute, then twice as long, a quarter of an hour at most.
/// Whether there is a person of that name makes no difference. A day without any makes good.
public interface Attempts {

    /// Begins a try, which counts as wrong until it turns out right; so nobody gains by many at once.
    ///
    /// @return empty where it may be made; else when the next one may, and this one does not count
    Optional<Instant> begin(String name, String address);

    /// The try that was begun was right.
    void right(String name, String address);
}
