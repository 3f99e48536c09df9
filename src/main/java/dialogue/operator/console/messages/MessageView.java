package dialogue.operator.console.messages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message in words.
///
/// @param about what it brings the documents of
/// @param edition the path of the edition with its documents; empty where they are no more
/// @param papers joint ones or the own copy
/// @param state in a word
/// @param look how the word looks: good, calm, warn, bad or plain
/// @param detail the server's last line, or why it failed; may be empty
/// @param todo what a person may do now
/// @param due the next attempt; null where none is planned
/// @param moving true while something goes on by itself
public record MessageView(long number, String about, String edition, String papers, int version, String recipient,
        String ministry, String state, String look, String detail, String todo, @Nullable Instant due,
        boolean moving, int attempts, Instant since, List<Attached> attached) {

    public MessageView {
        attached = List.copyOf(attached);
    }

    /// A document that it brings.
    ///
    /// @param path of the document; empty where it is no more
    public record Attached(String name, String path, String size, String sha256) {}
}
