package dialogue.operator.console.persons;

import dialogue.operator.console.door.Visitor;
import dialogue.person.Person;
import dialogue.plan.Keyed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person as a page shows them.
///
/// @param name the last part of their page's address
/// @param key such as `canada/marie`
/// @param state locked, enrolled or invited
/// @param look of the state's word
/// @param duties their keys
/// @param signedIn null where they never did
/// @param self whether it is the visitor
record PersonLine(String name, String key, String state, String look, List<String> duties, @Nullable Instant signedIn,
        boolean self) {

    static PersonLine of(Person person, Visitor visitor) {
        var state = person.locked() ? "locked" : person.enrolled() ? "enrolled" : "invited";
        var look = person.locked() ? "bad" : person.enrolled() ? "good" : "calm";
        return new PersonLine(person.key().name(), person.key().toString(), state, look,
                person.duties().stream().sorted().map(Keyed::key).toList(), person.signedIn().orElse(null),
                person.key().equals(visitor.key()));
    }

    boolean has(String duty) {
        return duties.contains(duty);
    }
}
