package dialogue.render.pdf.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// A finished file that is open for reading.
public final class TaggedFile implements AutoCloseable {

    private final PdfReader reader;
    private final Map<Integer, GlyphMap> fonts = new HashMap<>();

    /// Opens a file.
    ///
    /// @throws IOException where it cannot be read or is not a PDF
    public TaggedFile(Path file) throws IOException {
        this.reader = new PdfReader(file.toString());
    }

    public int pages() {
        return reader.getNumberOfPages();
    }

    /// All text: first what is read out, in its order, then what is for the eye only, then what no page shows.
    public String text() throws IOException {
        var marked = new MarkedText();
        for (var page = 1; page <= pages(); page++) {
            var resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            marked.read(reader.getPageContent(page),
                    name -> font((PRIndirectReference) resources.get(new PdfName(name.substring(1)))));
        }
        return marked.content().append(marked.artifacts()).append(HiddenText.of(reader)).toString();
    }

    private GlyphMap font(PRIndirectReference reference) {
        return fonts.computeIfAbsent(reference.getNumber(), this::glyphs);
    }

    private GlyphMap glyphs(int number) {
        var font = (PdfDictionary) reader.getPdfObject(number);
        try {
            return new GlyphMap(PdfReader.getStreamBytes((PRStream) font.getAsStream(PdfName.TOUNICODE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
