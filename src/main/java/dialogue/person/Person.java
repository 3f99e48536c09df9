package dialogue.person;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Somebody who may come in at the console, as long as they are not locked.
///
/// @param enrolled true once they have chosen a password
/// @param sessionsSince sessions begun before are over: the password was changed, or the person locked
/// @param signedIn when they last came in
public record Person(PersonKey key, Set<Duty> duties, boolean enrolled, boolean locked, Instant sessionsSince,
        Optional<Instant> signedIn) {

    public Person {
        duties = Set.copyOf(duties);
    }
}
