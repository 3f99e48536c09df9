package dialogue.operator.view;

import dialogue.operator.answer.Answer;
import dialogue.operator.person.Invitation;
import dialogue.person.Person;
import dialogue.plan.Keyed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Persons and their links.
public sealed interface PersonView extends Answer {

    /// Those who may come in at the console.
    record People(List<One> persons) implements PersonView {

        @Override
        public Lines lines() {
            return new Lines(One.class, persons);
        }
    }

    /// A person.
    ///
    /// @param enrolled true once they have chosen a password
    /// @param signedIn null where they never did
    record One(String person, @Nullable String ministry, List<String> duties, boolean enrolled, boolean locked,
            @Nullable Instant signedIn) {}

    /// A link by which a person chooses a password.
    record Invited(String person, String link, Instant until) implements PersonView {}

    /// What a person may do from now on.
    record Assigned(String person, List<String> duties) implements PersonView {}

    /// What came of locking or unlocking a person.
    ///
    /// @param changed false where there was nothing to do
    record Acted(String person, boolean changed) implements PersonView {}

    /// Tells who there is.
    static PersonView of(List<Person> persons) {
        return new People(persons.stream().map(PersonView::one).toList());
    }

    private static One one(Person person) {
        return new One(person.key().toString(), person.key().ministry().map(Keyed::key).orElse(null),
                person.duties().stream().sorted().map(Keyed::key).toList(), person.enrolled(), person.locked(),
                person.signedIn().orElse(null));
    }

    /// Tells the link.
    static PersonView of(Invitation invitation) {
        return new Invited(invitation.person().toString(), invitation.address(), invitation.until());
    }
}
