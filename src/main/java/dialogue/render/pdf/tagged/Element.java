package dialogue.render.pdf.tagged;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/// An element that something is drawn under. Where elements are drawn in turn, one ends when the next begins; then nothing more can be drawn under it
/// or inside it, and only its reference is kept.
final class Element extends PdfStructureElement {

    private final Role role;
    private final Structure structure;
    private boolean ended;

    /// The root of a structure.
    Element(Structure structure, Role role) {
        super(structure.root(), role.type());
        this.role = role;
        this.structure = structure;
    }

    private Element(Element parent, Role role) {
        super(parent, role.type());
        this.role = role;
        this.structure = parent.structure;
    }

    /// Begins a child. Where children are drawn in turn, the one before it is complete and ends.
    Element begin(Role inner) {
        if (role.isDrawnInTurn() && get(PdfName.K) instanceof PdfArray kids) {
            endKid(kids, kids.size() - 1);
        }
        return new Element(this, inner);
    }

    /// The same element.
    ///
    /// @throws IllegalStateException once it has ended: what is drawn would belong to nothing
    Element stillOpen() {
        if (ended) {
            throw new IllegalStateException("Nothing can be drawn under an element that has ended: " + role);
        }
        return this;
    }

    private void end() {
        ended = true;
        if (get(PdfName.K) instanceof PdfArray kids) {
            for (var i = 0; i < kids.size(); i++) {
                endKid(kids, i);
            }
        }
        structure.add(this);
    }

    /// OpenPDF writes at the end what is still here, and passes over references.
    private static void endKid(PdfArray kids, int index) {
        if (kids.getPdfObject(index) instanceof Element kid) {
            kid.end();
            kids.set(index, kid.getReference());
        }
    }
}
