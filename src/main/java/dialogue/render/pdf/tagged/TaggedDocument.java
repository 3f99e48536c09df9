package dialogue.render.pdf.tagged;

import dialogue.render.pdf.text.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A file in the making that keeps PDF/A-2a and PDF/UA-1, whatever is drawn on its canvas. The same info and the same drawing give the same
/// bytes.
public final class TaggedDocument {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final Document document;
    private final Structure structure;
    private final Canvas canvas;

    private TaggedDocument(Document document, Structure structure, Canvas canvas) {
        this.document = document;
        this.structure = structure;
        this.canvas = canvas;
    }

    /// Begins a file and its first page. The stream is left open at the end.
    ///
    /// @param root from [Tag#document]; what is drawn must lie under it
    /// @param width of each page, in points, like `height`
    public static TaggedDocument open(OutputStream out, DocumentInfo info, Tag root, Typefaces typefaces, float width,
            float height) throws IOException {
        var document = new Document(new Rectangle(width, height));
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        document.addTitle(info.title());
        document.addProducer(info.producer());
        typefaces.nameSubsets(info.identity());
        document.open();
        describe(writer, info);
        var structure = new Structure(writer.getStructureTreeRoot());
        root.attach(structure);
        return new TaggedDocument(document, structure,
                new Canvas(writer.getDirectContent(), typefaces, new Navigation(writer)));
    }

    private static void describe(PdfWriter writer, DocumentInfo info) throws IOException {
        var dictionary = writer.getInfo();
        dictionary.put(PdfName.CREATIONDATE, Metadata.date(info.asOf()));
        dictionary.put(PdfName.MODDATE, Metadata.date(info.asOf()));
        var id = info.fileId();
        dictionary.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        var catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(info.language().locale().toLanguageTag()));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
        var labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        writer.setPageLabels(labels);
        writer.setXmpMetadata(Metadata.packet(info));
    }

    /// The colours are those of sRGB, by a profile of our own: the JDK's need not be the same in each release.
    private static PdfDictionary colours(PdfWriter writer) throws IOException {
        try (var in = TaggedDocument.class.getResourceAsStream("/colour/sRGB.icc")) {
            var profile = new PdfStream(Objects.requireNonNull(in).readAllBytes());
            profile.put(PdfName.N, new PdfNumber(3));
            var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
            intent.put(PdfName.INFO, new PdfString(SRGB));
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            return intent;
        }
    }

    public Canvas canvas() {
        return canvas;
    }

    /// Ends the page that is being drawn and begins the next one.
    public void newPage() throws IOException {
        endPage();
        written(document::newPage);
    }

    /// Ends the last page and writes what is left to write.
    public void close() throws IOException {
        endPage();
        written(document::close);
    }

    private void endPage() throws IOException {
        canvas.endPage();
        structure.writeEnded();
    }

    private static void written(Runnable step) throws IOException {
        try {
            step.run();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
