package dialogue.delivery;

import dialogue.language.LocalizedMessage;
import dialogue.language.Visible;

/// What became of an attempt to hand over a message.
public sealed interface Delivery {

    /// The server has taken it over.
    record Accepted(String reply) implements Delivery {

        public Accepted {
            reply = Visible.line(reply);
        }
    }

    /// It stands as a file.
    record Written(String file) implements Delivery {}

    /// It will never be taken.
    record Refused(LocalizedMessage reason) implements Delivery {}

    /// Nothing was handed over; it may be tried again.
    ///
    /// @param cause what has to change until then
    record Postponed(LocalizedMessage reason, Cause cause) implements Delivery {

        /// What a server says of one message for now.
        public Postponed(LocalizedMessage reason) {
            this(reason, Cause.MESSAGE);
        }
    }

    /// What keeps a message from being handed over for now.
    enum Cause {
        /// What the server thinks of this message, its sender or its recipient.
        MESSAGE,
        /// The server, or the way to it; it may come back by itself.
        SERVER,
        /// The server, and no waiting helps: somebody has to change something.
        HOPELESS
    }

    /// The server may have it or not.
    record Unknown(LocalizedMessage reason) implements Delivery {}
}
