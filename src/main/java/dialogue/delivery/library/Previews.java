package dialogue.delivery.library;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Neighbours;

/// Writes the letters of messages without sending them.
public interface Previews {

    /// The message as it would go now, or went; the same bytes as long as its recipient has got no other meanwhile.
    ///
    /// @param neighbours the other messages to its recipient that the letter tells of
    /// @throws dialogue.language.Problem where its words cannot be read, or its ministry gets no mail any more
    Preview of(Dispatch dispatch, Neighbours neighbours);
}
