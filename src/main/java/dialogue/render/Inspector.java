package dialogue.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens a finished document again, so that a run can check what a reader will find in it.
public interface Inspector {

    Format format();

    /// Reads a document whole.
    ///
    /// @param text takes all its text, hidden parts included, piece by piece, since a document may have a hundred million characters; a piece is not
    ///        to be kept, for the next one may be written over it
    /// @return the number of its pages or sheets
    /// @throws IOException where the file cannot be read or is no document of this format
    int inspect(Path file, Consumer<? super CharSequence> text) throws IOException;
}
