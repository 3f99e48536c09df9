package dialogue.person;

import java.util.Optional;

/// Who comes in: digests of passwords go out to be compared, what came of it comes in and stands in the audit.
public interface SignIns {

    /// The digest of a person's password; empty where there is no such person, none is chosen, or the person is locked.
    Optional<String> secret(PersonKey key);

    /// A person has come in.
    void entered(PersonKey key);

    /// Somebody was refused.
    ///
    /// @param key of whom they said to be; empty where there is no such person: what was typed is kept nowhere, it may be a password
    void refused(Optional<PersonKey> key);

    /// A person has gone.
    void left(PersonKey key);

    /// A person has chosen another password; their sessions are over.
    void change(PersonKey key, String secret);

    /// Keeps the same password's digest of a newer kind.
    void renew(PersonKey key, String secret);
}
