package dialogue.operator.console.persons;

import dialogue.language.Problem;
import dialogue.operator.console.door.Passwords;
import dialogue.operator.console.door.Sitting;
import dialogue.operator.console.door.Visitor;
import dialogue.person.Attempts;
import dialogue.person.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;

/// Changes the password of who looks, if they know the one they have: whoever finds a screen left open does not. Tries count as those at the door do.
record OwnPassword(SignIns signIns, Attempts attempts, Passwords passwords, Clock clock) {

    /// Changes it.
    ///
    /// @param present the password they have
    /// @return why not; empty where it was changed, and their other sessions are over
    Optional<Problem> change(Visitor visitor, String present, String password, String repeated,
            HttpServletRequest request) {
        var refused = passwords.refuse(password, repeated, visitor.key()).or(() -> prove(visitor, present, request));
        if (refused.isEmpty()) {
            signIns.change(visitor.key(), passwords.digest(password));
            Sitting.from(clock.instant()).keepIn(request.getSession());
        }
        return refused;
    }

    private Optional<Problem> prove(Visitor visitor, String present, HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (attempts.begin(visitor.person(), address).isPresent()) {
            return Optional.of(Problem.of(Problem.Kind.FAILED, "person.tries"));
        }
        if (signIns.secret(visitor.key()).filter(digest -> passwords.isRight(present, digest)).isEmpty()) {
            return Optional.of(Problem.of(Problem.Kind.FAILED, "person.password-wrong"));
        }
        attempts.right(visitor.person(), address);
        return Optional.empty();
    }
}
