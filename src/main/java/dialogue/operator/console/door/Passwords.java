package dialogue.operator.console.door;

import dialogue.language.Problem;
import dialogue.person.PasswordRules;
import dialogue.person.PersonKey;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Passwords and their digests. The same password gives the same answer however a keyboard composes its characters.
///
/// @param encoder makes a digest costly to try
public record Passwords(PasswordRules rules, PasswordEncoder encoder) {

    /// Why a password may not be chosen; empty where it may.
    ///
    /// @param repeated what was typed the second time
    public Optional<Problem> refuse(String password, String repeated, PersonKey of) {
        return rules.refuse(password, of).or(() -> password.equals(repeated)
                ? Optional.empty()
                : Optional.of(Problem.of(Problem.Kind.USAGE, "person.password-differs")));
    }

    /// What is kept of a password.
    public String digest(String password) {
        return Objects.requireNonNull(encoder.encode(PasswordRules.normal(password)));
    }

    /// Whether it is the password of a digest. One longer than any may be is none.
    public boolean isRight(String password, String digest) {
        return encoder.matches(password.length() > 4 * PasswordRules.MOST ? "" : PasswordRules.normal(password),
                digest);
    }

    boolean isOfAnOlderKind(String digest) {
        return encoder.upgradeEncoding(digest);
    }
}
