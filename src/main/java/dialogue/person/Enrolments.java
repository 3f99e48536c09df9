package dialogue.person;

import java.util.Optional;

/// What is done with a link: a person who holds it chooses a password.
public interface Enrolments {

    /// Whose link it is; empty where it is nobody's, used, over, or its person locked.
    Optional<Person> whose(String token);

    /// Gives its person a password, and ends it. Of two who use a link at once one succeeds.
    ///
    /// @param secret the password's digest, never the password
    /// @return the person; empty as above
    Optional<Person> use(String token, String secret);
}
