package dialogue.render.pdf;

import dialogue.render.Format;
import dialogue.render.Inspector;
import dialogue.render.pdf.reading.TaggedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens a PDF that this program made and reads its text: that of all pages, in the order of reading, then what stands at their edges, then
/// bookmarks and the texts that only a screen reader says.
public final class PdfInspector implements Inspector {

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public int inspect(Path file, Consumer<? super CharSequence> text) throws IOException {
        try (var opened = new TaggedFile(file)) {
            opened.read(text);
            return opened.pages();
        }
    }
}
