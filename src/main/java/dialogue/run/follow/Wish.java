package dialogue.run.follow;

import dialogue.plan.Keyed;
import dialogue.run.RunRequest;
import java.time.Instant;
import java.util.Optional;

/// A briefing that somebody has asked the server for, to be made by the one thread that makes briefings there. A run has a number only once its input is read;
/// until then, and where none comes of it, the wish is what can be followed.
///
/// @param request with its year resolved
/// @param asker the person
/// @param node whose process has taken it up; empty while it waits
/// @param run that it has begun, or that stood already
public record Wish(long id, RunRequest request, String asker, Instant asked, Optional<String> node, State state,
        Optional<Long> run) {

    /// What has become of it.
    public enum State implements Keyed {
        /// It waits for what was asked for before.
        WAITING,
        /// The server is at it.
        AT_WORK,
        /// Its run has ended, well or with the input refused.
        MADE,
        /// What it asks for stood already.
        STANDS,
        /// Something was in the way; a problem tells what.
        FAILED;

        /// True where something is still to come of it.
        public boolean isOpen() {
            return this == WAITING || this == AT_WORK;
        }
    }

    /// What a problem that was in its way is about.
    public static String subject(long wish) {
        return "wish " + wish;
    }
}
