package dialogue.operator.watch;

import dialogue.plan.Party;
import java.util.Optional;

/// Who looks.
///
/// @param ministry the person's own; empty for none
/// @param steward true for who keeps the program, and sees how it works
public record Reader(Optional<Party> ministry, boolean steward) {

    /// True where a person of this name is of the other ministry.
    boolean isOther(String person) {
        return ministry.filter(own -> person.startsWith(own.other().key() + "/")).isPresent();
    }

    /// True where a person of this name is of the own ministry.
    boolean isOwn(String person) {
        return ministry.filter(own -> person.startsWith(own.key() + "/")).isPresent();
    }
}
