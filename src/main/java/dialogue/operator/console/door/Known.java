package dialogue.operator.console.door;

import dialogue.person.PersonKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody who has signed in in whatever way, and is a person of the ledger's.
public interface Known {

    PersonKey key();

    /// Which person a session's principal is.
    static Optional<PersonKey> of(@Nullable Object principal) {
        return switch (principal) {
            case PersonKey key -> Optional.of(key);
            case Known known -> Optional.of(known.key());
            case null, default -> Optional.empty();
        };
    }
}
