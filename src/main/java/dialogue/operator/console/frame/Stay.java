package dialogue.operator.console.frame;

import dialogue.operator.console.door.Sitting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a page tells of the end of its reader's session.
///
/// @param state `quiet`, `soon`, `last` (soon, and it cannot be put off) or `over`
/// @param until when it ends; null where it has
public record Stay(String state, @Nullable Instant until) {

    static final Stay OVER = new Stay("over", null);

    static Stay of(Sitting sitting, Instant now) {
        var soon = sitting.isLast() ? "last" : "soon";
        return new Stay(sitting.isEndingSoon(now) ? soon : "quiet", sitting.end());
    }

    /// True where there is something to be told.
    public boolean isTold() {
        return !state.equals("quiet");
    }
}
