package dialogue.delivery;

/// What a request says about the messages to the ministries.
public enum Posting {
    /// Nothing: without a mail server they are written as files, with one they are held until somebody approves them.
    UNSAID,
    /// Send them.
    SEND,
    /// Hold them until somebody approves them.
    HOLD
}
