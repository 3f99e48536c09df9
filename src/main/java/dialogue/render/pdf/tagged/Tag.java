package dialogue.render.pdf.tagged;

import dialogue.language.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// An element of the structure tree. It enters the tree when something is first drawn under it, so the order of drawing is the
/// order of reading. It holds either drawn content or other elements, never both.
public final class Tag implements Mark {

    private final @Nullable Tag parent;
    private final Role role;
    private final Language language;
    private @Nullable PdfDictionary properties;
    private @Nullable PdfStructureElement element;

    private Tag(@Nullable Tag parent, Role role, Language language) {
        this.parent = parent;
        this.role = role;
        this.language = language;
    }

    /// The root of a document in a language.
    public static Tag document(Language language) {
        return new Tag(null, Role.DOCUMENT, language).with(PdfName.LANG, tag(language));
    }

    public Tag child(Role child) {
        return new Tag(this, child, language);
    }

    /// A figure with the text that stands for it.
    public Tag figure(String alternative) {
        return child(Role.FIGURE).with(new PdfName("Alt"), text(alternative));
    }

    /// A table with a sentence that says what it lists.
    public Tag table(String summary) {
        return child(Role.TABLE).with(PdfName.A, attributes("Table", "Summary", text(summary)));
    }

    /// A cell that heads its column.
    public Tag columnHead() {
        return headingCell("Column");
    }

    /// A cell that heads its row.
    public Tag rowHead() {
        return headingCell("Row");
    }

    private Tag headingCell(String scope) {
        return child(Role.HEADING_CELL).with(PdfName.A, attributes("Table", "Scope", new PdfName(scope)));
    }

    /// A list whose labels are numbers, or which has none or signs.
    public Tag list(boolean numbered) {
        var numbering = new PdfName(numbered ? "Decimal" : "None");
        return child(Role.LIST).with(PdfName.A, attributes("List", "ListNumbering", numbering));
    }

    /// Says that the content is in a language of its own.
    Tag spoken(Language spoken) {
        return spoken == language ? this : with(PdfName.LANG, tag(spoken));
    }

    /// Says which part of the page a figure takes.
    void box(Area area) {
        var corners = new PdfArray(new float[]{area.left(), area.bottom(), area.right(), area.top()});
        var layout = attributes("Layout", "BBox", corners);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        element().put(PdfName.A, layout);
    }

    void attach(PdfStructureTreeRoot root) {
        element = filled(new PdfStructureElement(root, role.type()));
    }

    PdfStructureElement element() {
        if (element == null) {
            element = filled(new PdfStructureElement(Objects.requireNonNull(parent).element(), role.type()));
        }
        return element;
    }

    private PdfStructureElement filled(PdfStructureElement made) {
        if (properties != null) {
            made.putAll(properties);
        }
        return made;
    }

    private Tag with(PdfName key, PdfObject value) {
        if (properties == null) {
            properties = new PdfDictionary();
        }
        properties.put(key, value);
        return this;
    }

    private static PdfDictionary attributes(String owner, String key, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }

    private static PdfString tag(Language language) {
        return new PdfString(language.locale().toLanguageTag());
    }

    private static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
