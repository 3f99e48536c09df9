package dialogue.delivery;

import java.util.List;
import java.util.Optional;

/// Hands a message over: to a mail server, or to a folder where there is none.
public interface Courier {

    /// True where the message leaves this machine.
    boolean isServer();

    /// Hands one message over, to its one recipient. It never throws for what a server or a network does.
    ///
    /// @param dispatch claimed by the caller, and looked at by the rules
    /// @param replaced what its recipient got before and is replaced by it; empty where that is nothing
    /// @throws dialogue.language.Problem where the message cannot be made, so that nothing was handed over
    Delivery deliver(Dispatch dispatch, Optional<Mailing> replaced);

    /// Tells the operator what was not delivered, as well as it can; a problem stands anyway.
    void tellOperator(List<Dispatch> failed);
}
