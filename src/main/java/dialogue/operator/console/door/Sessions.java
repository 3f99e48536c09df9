package dialogue.operator.console.door;

import java.util.List;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistryImpl;

/// The sessions of each person, in whatever way they signed in.
final class Sessions extends SessionRegistryImpl {

    @Override
    public void registerNewSession(String session, Object principal) {
        super.registerNewSession(session, person(principal));
    }

    @Override
    public List<SessionInformation> getAllSessions(Object principal, boolean alsoEnded) {
        return super.getAllSessions(person(principal), alsoEnded);
    }

    private static Object person(Object principal) {
        return Known.of(principal).map(Object.class::cast).orElse(principal);
    }
}
