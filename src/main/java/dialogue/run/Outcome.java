package dialogue.run;

import dialogue.finding.Finding;
import dialogue.plan.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a request led to.
///
/// @param request that was answered, with its year resolved and its folders absolute
/// @param folder the revision's folder, whether made now or standing already; for a refused input the output folder
/// @param documents its documents, in the order audience, language, format; empty for a refused input
/// @param versions how the readers of each audience's documents count them; empty for a refused input
/// @param findings all findings of the intake, by place
public record Outcome(Kind kind, RunRequest request, Run run, Path folder, List<Path> documents,
        Map<Audience, Integer> versions,
        List<Finding> findings) {

    /// How a request ended well or was refused; everything else is a [dialogue.language.Problem].
    public enum Kind {
        /// A new revision was published.
        PUBLISHED,
        /// The newest revision was made from the same input and parameters by the same program, so it stands.
        UNCHANGED,
        /// The input was refused and nothing was produced.
        REJECTED
    }
}
