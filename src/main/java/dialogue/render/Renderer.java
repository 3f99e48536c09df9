package dialogue.render;

import dialogue.briefing.Briefing;
import dialogue.language.Language;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a briefing in one language and one format. The same briefing, language and program version give the same bytes on any
/// machine, in any zone and locale.
public interface Renderer {

    Format format();

    /// Writes the whole document; does not close the stream.
    ///
    /// @throws IOException where the stream cannot take it
    void render(Briefing briefing, Language language, OutputStream out) throws IOException;
}
