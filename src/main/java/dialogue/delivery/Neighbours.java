package dialogue.delivery;

import java.util.Optional;

/// What of the other messages to its recipient a letter has to tell.
///
/// @param replaced what the recipient got before and is replaced by it; empty where that is nothing
/// @param newer what the recipient gets or has got instead, where a person sends the older one nevertheless
public record Neighbours(Optional<Mailing> replaced, Optional<Mailing> newer) {

    public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
}
