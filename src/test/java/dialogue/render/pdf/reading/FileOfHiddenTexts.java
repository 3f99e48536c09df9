package dialogue.render.pdf.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// A file with a text at each place beside its pages.
final class FileOfHiddenTexts {

    static final List<String> TEXTS = List.of("a title (in brackets)", "an author", "a subject", "keywords",
            "제목", "a bookmark", "a link's words", "a figure's text", "words read instead", "what a table lists",
            "a text of a plain object", "a text beside a stream", "a text in a list of lists", "a text, deep inside");

    private FileOfHiddenTexts() {}

    static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        var writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        writer.setTagged();
        document.addTitle(TEXTS.get(0));
        document.addAuthor(TEXTS.get(1));
        document.addSubject(TEXTS.get(2));
        document.addKeywords(TEXTS.get(3));
        document.open();
        writeBookmark(writer, TEXTS.get(4));
        writeStructure(document, writer);
        writeBookmark(writer, TEXTS.get(5));
        writeLink(writer);
        writeObjects(writer);
        document.close();
        return out.toByteArray();
    }

    private static void writeBookmark(PdfWriter writer, String words) {
        var outline = new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FIT), words);
        outline.setOpen(false);
    }

    /// So many pages that there are several streams of objects.
    private static void writeStructure(Document document, PdfWriter writer) {
        var section = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Sect"));
        for (var page = 0; page < 150; page++) {
            document.newPage();
            writer.getDirectContent().beginMarkedContentSequence(new PdfStructureElement(section, PdfName.P));
            writer.getDirectContent().rectangle(1, 2, 3, 4);
            writer.getDirectContent().endMarkedContentSequence();
        }
        var figure = new PdfStructureElement(section, PdfName.FIGURE);
        figure.put(PdfName.ALT, string(TEXTS.get(7)));
        figure.put(PdfName.ACTUALTEXT, string(TEXTS.get(8)));
        figure.put(PdfName.A, saying("Summary", TEXTS.get(9)));
    }

    private static void writeLink(PdfWriter writer) {
        var link = PdfAnnotation.createLink(writer, new Rectangle(1, 1), PdfAnnotation.HIGHLIGHT_INVERT, 1,
                new PdfDestination(PdfDestination.FIT));
        link.put(PdfName.CONTENTS, string(TEXTS.get(6)));
        writer.addAnnotation(link);
    }

    /// Objects that nothing leads to.
    private static void writeObjects(PdfWriter writer) throws IOException {
        writer.addToBody(saying("Alt", TEXTS.get(10)), false);
        var stream = new PdfStream(new byte[]{1});
        stream.put(PdfName.CONTENTS, string(TEXTS.get(11)));
        stream.flateCompress();
        writer.addToBody(stream);
        writer.addToBody(new PdfArray(new PdfArray(saying("Alt", TEXTS.get(12)))));
        var deep = new PdfDictionary();
        deep.put(PdfName.A, saying("ActualText", TEXTS.get(13)));
        writer.addToBody(deep);
    }

    private static PdfDictionary saying(String key, String words) {
        var dictionary = new PdfDictionary();
        dictionary.put(new PdfName(key), string(words));
        return dictionary;
    }

    private static PdfString string(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
