package dialogue.operator.console.door;

import java.io.Serial;
import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/// So many have tried a name, or from an address, that the next try has to wait.
public final class TooManyTries extends LockedException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Instant until;

    TooManyTries(Instant until) {
        super("too many tries");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
