package dialogue.delivery;

import dialogue.language.LocalizedMessage;
import dialogue.watch.StandingProblem;
import java.util.List;

/// Hands a message over: to a mail server, or to a folder where there is none.
public interface Courier {

    /// True where the message leaves this machine.
    boolean isServer();

    /// Hands one message over, to its one recipient. It never throws for what a server or a network does.
    ///
    /// @param dispatch claimed by the caller, and looked at by the rules
    /// @param neighbours the other messages to its recipient that the letter tells of
    /// @throws dialogue.language.Problem where the message cannot be made, so that nothing was handed over
    Delivery deliver(Dispatch dispatch, Neighbours neighbours);

    /// Tells the operator of problems that stand, where there is an operator and a server.
    ///
    /// @return false where they could not be told yet
    boolean tellOperator(List<StandingProblem> problems);

    /// Sends the operator a message that says no more than that it is a trial.
    ///
    /// @throws dialogue.language.Problem where there is no server or no operator
    Trial trial();

    /// Greets the server and gives name and password, and leaves it at that.
    ///
    /// @return how it answers
    /// @throws dialogue.language.Problem where there is no server, or it does not let this program in
    LocalizedMessage reach();
}
