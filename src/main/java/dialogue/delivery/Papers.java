package dialogue.delivery;

import dialogue.language.LocalizedMessage;
import java.util.List;

/// Which papers a message brings. The joint ones and a party's own go in a message each, so that who passes on the one does not give away the other.
public enum Papers {
    /// The joint ones, which both ministries get.
    JOINT,
    /// Those that are for one ministry alone.
    OWN,
    /// Both in one message, as it was before they were parted; none is made any more.
    TOGETHER;

    /// Those that are sent, in this order.
    static List<Papers> parted() {
        return List.of(JOINT, OWN);
    }

    static Papers of(List<Enclosure> enclosures) {
        var own = enclosures.stream().filter(Enclosure::isOwn).count();
        if (own == 0) {
            return JOINT;
        }
        return own == enclosures.size() ? OWN : TOGETHER;
    }

    /// True where a message of these has something to do with one of the others: it counts on from it, and may take its place.
    boolean meets(Papers others) {
        return this == others || this == TOGETHER || others == TOGETHER;
    }

    /// What file names have in them; nothing for what was there before the own papers were parted.
    String mark() {
        return this == OWN ? "-own" : "";
    }

    /// Its name for a person.
    public LocalizedMessage words() {
        return LocalizedMessage.of("dispatch.papers." + key());
    }

    /// Its name in tables and in the message bundles.
    public String key() {
        return switch (this) {
            case JOINT -> "joint";
            case OWN -> "own";
            case TOGETHER -> "together";
        };
    }
}
