package dialogue.render.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Bookmarks and links of a document.
final class Navigation {

    private final PdfWriter writer;
    private final List<PdfOutline> path = new ArrayList<>();

    Navigation(PdfWriter writer) {
        this.writer = writer;
        path.add(writer.getRootOutline());
    }

    void bookmark(int level, String title, float top) {
        while (path.size() > level) {
            path.removeLast();
        }
        path.add(new PdfOutline(path.getLast(), new PdfDestination(PdfDestination.XYZ, 0, top, 0), title, false));
    }

    /// Puts an annotation over drawn content and ties it to its element (ISO 14289-1, 7.18).
    void link(Tag tag, String words, PageArea area, int page) {
        var rectangle = new Rectangle(area.left(), area.bottom(), area.right(), area.top());
        add(tag, words, PdfAnnotation.createLink(writer, rectangle, PdfAnnotation.HIGHLIGHT_INVERT, page,
                new PdfDestination(PdfDestination.FIT)));
    }

    /// The same to an address on the web, which is what it says.
    void link(Tag tag, String address, PageArea area) {
        var rectangle = new Rectangle(area.left(), area.bottom(), area.right(), area.top());
        add(tag, address, PdfAnnotation.createLink(writer, rectangle, PdfAnnotation.HIGHLIGHT_INVERT,
                new PdfAction(address)));
    }

    private void add(Tag tag, String words, PdfAnnotation annotation) {
        annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new int[]{0, 0, 0}));
        var key = writer.getStructureTreeRoot().addExistingObject(tag.element().getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
        addKid(tag, reference(annotation));
    }

    private PdfDictionary reference(PdfAnnotation annotation) {
        var reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        return reference;
    }

    private static void addKid(Tag tag, PdfObject kid) {
        var kids = tag.element().get(PdfName.K);
        if (kids instanceof PdfArray several) {
            several.add(kid);
        } else {
            var both = new PdfArray(kids);
            both.add(kid);
            tag.element().put(PdfName.K, both);
        }
    }
}
