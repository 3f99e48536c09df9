package dialogue.run.follow;

import dialogue.run.Run;
import dialogue.run.RunRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A run, what was asked for, and the rows of its files, as some people may know of them.
///
/// @param request with its year resolved
/// @param node whose process works on it, or did last; empty where nobody remembers
/// @param took how long each step was at work that has ended, by its name; what reads the input is not among them
/// @param files those of the reader's own ministry, in the order of reading; the totals of [Run] count all files, the plan's among them
public record RunAccount(Run run, RunRequest request, Optional<String> node, Map<String, Duration> took,
        List<FileRows> files) {

    public RunAccount {
        took = Map.copyOf(took);
        files = List.copyOf(files);
    }

    /// The rows of a file: read are those used and those refused.
    ///
    /// @param file its name below the input folder
    public record FileRows(String file, long read, long used, long refused) {}
}
