package dialogue.operator.setup;

import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import java.util.Locale;
import java.util.function.Supplier;

/// What a look at one part of an installation has found.
///
/// @param isWell false where a start, a run or a message would fail for it
public record Looked(Part part, boolean isWell, LocalizedMessage found) {

    /// What is looked at, in this order.
    public enum Part {
        CONFIGURATION,
        START,
        INPUT,
        OUTPUT,
        FONTS,
        DATABASE,
        MAIL,
        CLOCK;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Looks; a problem is what was found.
    static Looked at(Part part, Supplier<LocalizedMessage> look) {
        try {
            return new Looked(part, true, look.get());
        } catch (Problem problem) {
            return new Looked(part, false, problem.message());
        }
    }
}
