package dialogue.operator.person;

import dialogue.person.Duty;
import dialogue.person.Link;
import dialogue.person.Person;
import dialogue.person.PersonKey;
import dialogue.person.Persons;
import java.util.List;
import java.util.Set;

/// Adds, locks and unlocks the persons who may come in at the console, and says what they may do.
///
/// @param console its address, such as `http://127.0.0.1:8480/`
public record KeepPersons(Persons persons, String console) {

    /// Those whom this one keeps or is.
    public List<Person> of(Keeper keeper) {
        return persons.all().stream().filter(person -> keeper.knows(person.key())).toList();
    }

    /// Adds a person.
    ///
    /// @throws dialogue.language.Problem where there is one already, or may not be one such
    public Invitation add(Keeper keeper, PersonKey key, Set<Duty> duties) {
        keeper.require(key);
        return invitation(key, persons.add(key, duties, keeper.name()));
    }

    /// Gives a person a new link, by which they choose another password.
    ///
    /// @throws dialogue.language.Problem where there is none, or they are locked
    public Invitation invite(Keeper keeper, PersonKey key) {
        keeper.require(key);
        return invitation(key, persons.offer(key, keeper.name()));
    }

    private Invitation invitation(PersonKey key, Link link) {
        return new Invitation(key, console + "enrol/" + link.token(), link.until());
    }

    /// Gives a person these duties in place of those they had.
    ///
    /// @throws dialogue.language.Problem where there is none, or may not be one such
    public void assign(Keeper keeper, PersonKey key, Set<Duty> duties) {
        keeper.require(key);
        persons.assign(key, duties, keeper.name());
    }

    /// Lets a person in no more.
    ///
    /// @return false where they were locked already
    /// @throws dialogue.language.Problem where there is none
    public boolean lock(Keeper keeper, PersonKey key) {
        keeper.require(key);
        return persons.lock(key, keeper.name());
    }

    /// Lets a person in again.
    ///
    /// @return false where they were not locked
    /// @throws dialogue.language.Problem where there is none
    public boolean unlock(Keeper keeper, PersonKey key) {
        keeper.require(key);
        return persons.unlock(key, keeper.name());
    }
}
