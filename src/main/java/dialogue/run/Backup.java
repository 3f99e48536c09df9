package dialogue.run;

import java.nio.file.Path;

/// Copies an output folder while others work in it.
public interface Backup {

    /// Makes the copy, which is an output folder of its own: it sends nothing and fires nothing until a person says so, since the original may have done it by then.
    ///
    /// @param folder that does not exist yet
    /// @throws dialogue.language.Problem where it exists, or cannot be written
    void to(Path folder);
}
