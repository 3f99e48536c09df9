package dialogue.delivery;

import dialogue.language.Saying;
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
    record Refused(Saying reason) implements Delivery {}

    /// Nothing was handed over; it may be tried again.
    record Postponed(Saying reason) implements Delivery {}

    /// The server may have it or not.
    record Unknown(Saying reason) implements Delivery {}
}
