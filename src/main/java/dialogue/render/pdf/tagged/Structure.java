package dialogue.render.pdf.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// The structure tree of a file. OpenPDF keeps all of it until the file is closed, some hundred thousand elements for thousands of pages; here those
/// that have ended are written with the page they ended on.
final class Structure {

    private final PdfStructureTreeRoot root;
    private final List<Element> ended = new ArrayList<>();

    Structure(PdfStructureTreeRoot root) {
        this.root = root;
    }

    PdfStructureTreeRoot root() {
        return root;
    }

    void add(Element element) {
        ended.add(element);
    }

    void writeEnded() throws IOException {
        for (var element : ended) {
            root.getWriter().addToBody(element, element.getReference());
        }
        ended.clear();
    }
}
