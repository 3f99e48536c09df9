package dialogue.operator.console.messages;

import dialogue.operator.ActOnMessage.Act;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// An act as an address and the words of a page name it.
public record Deed(Act act) {

    static Deed of(Act act) {
        return new Deed(act);
    }

    static Optional<Deed> named(String key) {
        return Arrays.stream(Act.values()).map(Deed::of).filter(deed -> deed.key().equals(key)).findFirst();
    }

    public String key() {
        return act.name().toLowerCase(Locale.ROOT);
    }

    /// True for what cannot be taken back.
    public boolean isGrave() {
        return act == Act.CANCEL;
    }

    /// True for what brings the message on its way.
    public boolean isSending() {
        return act == Act.APPROVE || act == Act.RETRY;
    }
}
