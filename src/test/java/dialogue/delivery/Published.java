package dialogue.delivery;

import dialogue.plan.Audience;
import java.nio.file.Path;
import java.util.Map;

/// Published revisions of one document for each audience, for tests of other packages.
public record Published(Path root) {

    /// Writes a revision of the annual Dialogue 2026, over the one of this number.
    public void revision(int number, Map<Audience, String> contents) {
        new Posted(root).publish(number, contents);
    }
}
