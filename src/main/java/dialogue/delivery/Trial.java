package dialogue.delivery;

import dialogue.language.LocalizedMessage;
import java.util.List;
import java.util.Optional;

/// How far a message to the operator came that somebody sent to see whether the mail server works.
///
/// @param steps that were taken, in their order
/// @param failure why it came no further; empty where the server has taken the message
public record Trial(List<LocalizedMessage> steps, Optional<LocalizedMessage> failure) {

    public Trial {
        steps = List.copyOf(steps);
    }
}
