package dialogue.schedule.rule;

import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The request that a schedule makes each time it fires.
///
/// @param posting what becomes of the messages to the ministries
public record RequestTemplate(Set<Audience> audiences, Set<Language> languages, Set<Format> formats,
        boolean leaveOutRejected,
        Posting posting) {

    /// A request for the newest review.
    public RunRequest request(Occasion occasion, Path input, Path output) {
        return new RunRequest(OptionalInt.empty(), occasion, Optional.empty(), audiences, languages, formats, input,
                output, leaveOutRejected, posting);
    }
}
