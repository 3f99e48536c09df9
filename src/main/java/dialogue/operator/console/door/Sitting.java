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
    /// So long the server keeps a session, also after its end: what was typed meanwhile may be sent.
    static final Duration KEPT = WHOLE.plus(IDLE);
    /// So long before its end that is told.
    private static final Duration SOON = Duration.ofMinutes(5);

    /// The one that a session remembers.
    public static Optional<Sitting> of(HttpSession session) {
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

    /// True for a session that was last heard of so long ago that its time is over.
    public static boolean isPast(Instant heard, Instant now) {
        return !now.isBefore(heard.plus(IDLE));
    }

    Sitting acting(Instant now) {
        return new Sitting(begun, now);
    }

    /// When it ends, if nothing more is done.
    public Instant end() {
        return isLast() ? begun.plus(WHOLE) : acted.plus(IDLE);
    }

    /// True where doing something puts its end off no more.
    public boolean isLast() {
        return !begun.plus(WHOLE).isAfter(acted.plus(IDLE));
    }

    /// True in the last minutes.
    public boolean isEndingSoon(Instant now) {
        return !now.isBefore(end().minus(SOON));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(end());
    }
}
