package dialogue.render.pdf;

import dialogue.render.Format;
import dialogue.render.Inspected;
import dialogue.render.Inspector;
import dialogue.render.pdf.reading.TaggedFile;
import java.io.IOException;
import java.nio.file.Path;

/// Opens a PDF that this program made and reads its text: that of all pages, in the order of reading, then what stands at their edges, then
/// bookmarks and the texts that only a screen reader says.
public final class PdfInspector implements Inspector {

    private static final String SPACES = " \t\n\u000B\f\r\u00A0";

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Inspected inspect(Path file) throws IOException {
        try (var opened = new TaggedFile(file)) {
            return new Inspected(opened.pages(), collapsed(opened.text()).strip());
        }
    }

    /// With single spaces; by hand, because the text may be of ten million characters.
    private static String collapsed(CharSequence text) {
        var collapsed = new StringBuilder(text.length());
        var afterSpace = false;
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            var space = SPACES.indexOf(unit) >= 0;
            if (!space || !afterSpace) {
                collapsed.append(space ? ' ' : unit);
            }
            afterSpace = space;
        }
        return collapsed.toString();
    }
}
