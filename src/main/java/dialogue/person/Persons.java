package dialogue.person;

import dialogue.language.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The persons who may come in at the console. There is none that came with the program. Each act stands in the audit with the one who did it.
public interface Persons {

    /// Adds a person, who chooses a password by the link.
    ///
    /// @param by who does it
    /// @throws Problem where there is one of this name on this side, no duty is given, or an approver has no ministry
    Link add(PersonKey key, Set<Duty> duties, String by);

    /// Gives a person a new link, by which they choose another password; one given before is over. The password holds until then.
    ///
    /// @throws Problem where there is no such person, or they are locked
    Link offer(PersonKey key, String by);

    /// Gives a person these duties in place of those they had.
    ///
    /// @throws Problem where there is no such person, no duty is given, or an approver has no ministry
    void assign(PersonKey key, Set<Duty> duties, String by);

    /// Lets a person in no more; sessions and links are over at once.
    ///
    /// @return false where they were locked already
    /// @throws Problem where there is no such person
    boolean lock(PersonKey key, String by);

    /// Lets a person in again with the password they had.
    ///
    /// @return false where they were not locked
    /// @throws Problem where there is no such person
    boolean unlock(PersonKey key, String by);

    Optional<Person> find(PersonKey key);

    /// By side and name.
    List<Person> all();
}
