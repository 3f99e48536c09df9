package dialogue.operator.person;

import dialogue.language.Problem;
import dialogue.person.PersonKey;
import java.util.Optional;

/// Who keeps persons: whoever has the machine, for whom no rule holds, or a steward in the console, who keeps the persons of the own side alone and
/// never themselves. Else a steward without ministry could make themselves a Canadian, and read what Canada keeps back.
///
/// @param name for the audit
/// @param self the steward; empty for whoever has the machine
public record Keeper(String name, Optional<PersonKey> self) {

    /// Whoever gives commands on the machine.
    public static Keeper host(String name) {
        return new Keeper(name, Optional.empty());
    }

    /// A steward in the console.
    public static Keeper steward(PersonKey self) {
        return new Keeper(self.toString(), Optional.of(self));
    }

    boolean knows(PersonKey key) {
        return self.map(PersonKey::ministry).filter(own -> !own.equals(key.ministry())).isEmpty();
    }

    /// @throws Problem where they must not keep this person; one of the other side is to them as one who is not there
    void require(PersonKey key) {
        if (!knows(key)) {
            throw Problem.of(Problem.Kind.FAILED, "person.unknown", key.toString());
        }
        if (self.filter(key::equals).isPresent()) {
            throw Problem.of(Problem.Kind.FAILED, "person.self");
        }
    }
}
