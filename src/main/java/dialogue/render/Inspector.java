package dialogue.render;

import java.io.IOException;
import java.nio.file.Path;

/// Opens a finished document again, so that a run can check what a reader will find in it.
public interface Inspector {

    Format format();

    /// Reads a document whole.
    ///
    /// @throws IOException where the file cannot be read or is no document of this format
    Inspected inspect(Path file) throws IOException;
}
