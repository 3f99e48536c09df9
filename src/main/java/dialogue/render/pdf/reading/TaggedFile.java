package dialogue.render.pdf.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// A finished file that is open for reading.
public final class TaggedFile implements AutoCloseable {

    private final FileObjects objects;
    private final Map<Integer, GlyphMap> fonts = new HashMap<>();

    /// Opens a file.
    ///
    /// @throws IOException where it cannot be read or is not a PDF
    public TaggedFile(Path file) throws IOException {
        this.objects = new FileObjects(file);
    }

    public int pages() {
        return objects.getNumberOfPages();
    }

    /// Reads all text: first what is read out, in its order, then what is for the eye only, then what no page shows.
    ///
    /// @param text takes it in pieces, which it is not to keep
    /// @throws IOException where a part of the file is missing or damaged
    public void read(Consumer<? super CharSequence> text) throws IOException {
        var marked = new MarkedText(text);
        if (readPages(objects.getCatalog().getAsDict(PdfName.PAGES), marked) != pages()) {
            throw new InvalidPdfException("A page is missing");
        }
        text.accept(marked.artifacts());
        HiddenText.read(objects, text);
    }

    /// Reads the pages of a node and says how many they are. The tree is walked once: asking for page after page would begin at its root each time.
    private int readPages(PdfDictionary node, MarkedText text) throws IOException {
        var count = 0;
        for (var kid : node.getAsArray(PdfName.KIDS).getElements()) {
            var page = (PdfDictionary) PdfReader.getPdfObjectRelease(kid);
            if (page.contains(PdfName.KIDS)) {
                count += readPages(page, text);
            } else {
                readPage(page, text);
                count++;
            }
        }
        return count;
    }

    private void readPage(PdfDictionary page, MarkedText text) throws IOException {
        var names = page.getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        text.read(objects.content(FileObjects.stream(page.get(PdfName.CONTENTS))),
                name -> font((PdfIndirectReference) names.get(new PdfName(name))));
    }

    private GlyphMap font(PdfIndirectReference reference) {
        return fonts.computeIfAbsent(reference.getNumber(), this::glyphs);
    }

    private GlyphMap glyphs(int number) {
        var font = (PdfDictionary) objects.getPdfObject(number);
        try {
            return new GlyphMap(objects.content(FileObjects.stream(font.get(PdfName.TOUNICODE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        objects.close();
    }
}
