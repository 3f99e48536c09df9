package dialogue.person;

import java.time.Instant;

/// What lets a person choose a password, once. It is told to whoever asked for it, and kept nowhere.
///
/// @param token the last part of its address
/// @param until when it is over
public record Link(String token, Instant until) {

    /// Says nothing that could reach a log.
    @Override
    public String toString() {
        return "link until " + until;
    }
}
