package dialogue.delivery;

import dialogue.plan.Keyed;
import java.util.function.BooleanSupplier;

/// Where there is a mail server to send by.
///
/// @param here true where this process knows one
/// @param elsewhere true while a process that serves knows one
public record MailServers(boolean here, BooleanSupplier elsewhere) {

    /// True where messages can leave, be it by another process.
    boolean any() {
        return here || elsewhere.getAsBoolean();
    }

    /// Who takes a message over from the one that lets it go.
    public enum Way implements Keyed {
        /// The mail server.
        SERVER,
        /// The process that serves, which sends it.
        SERVE,
        /// A file: there is no server.
        FILE
    }

    Way way() {
        return here ? Way.SERVER : left() ? Way.SERVE : Way.FILE;
    }

    /// True where the sending is left to the process that serves: what this one wrote as a file would never be sent.
    boolean left() {
        return !here && elsewhere.getAsBoolean();
    }
}
