package dialogue.operator.console.door;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long somebody has been in: ten hours at most, and no longer than half an hour after they did something. What a page asks for by itself is nothing
/// that they did.
///
/// @param begun when they signed in
/// @param acted when they last did something
public record Sitting(Instant begun, Instant acted) implements Serializable {

    private static final String NAME = Sitting.class.getName();
    private static final Duration WHOLE = Duration.ofHours(10);
    private static final Duration IDLE = Duration.ofMinutes(30);

    static Optional<Sitting> of(HttpSession session) {
        return Optional.ofNullable((Sitting) session.getAttribute(NAME));
    }

    /// Remembers it in a session.
    public void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /// One that begins.
    public static Sitting from(Instant now) {
        return new Sitting(now, now);
    }

    Sitting acting(Instant now) {
        return new Sitting(begun, now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(begun.plus(WHOLE)) || !now.isBefore(acted.plus(IDLE));
    }
}
