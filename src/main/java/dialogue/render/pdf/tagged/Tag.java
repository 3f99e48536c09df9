package dialogue.render.pdf.tagged;

import dialogue.language.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/// An element of the structure tree. It enters the tree when something is first drawn under it, so the order of drawing is the
/// order of reading. It holds either drawn content or other elements, never both. Once something is drawn behind it, where its parent is drawn in turn,
/// nothing more can be drawn under it.
public final class Tag implements Mark {

    private final @Nullable Tag parent;
    private final Role role;
    private final PdfDictionary properties;
    private final Language language;
    private Language spoken;
    private @Nullable Element element;

    private Tag(@Nullable Tag parent, Role role, PdfDictionary properties, Language language) {
        this.parent = parent;
        this.role = role;
        this.properties = properties;
        this.language = language;
        this.spoken = language;
    }

    /// The root of a document in a language.
    public static Tag document(Language language) {
        return new Tag(null, Role.DOCUMENT, TagAttributes.NONE, language);
    }

    public Tag child(Role child) {
        return child(child, TagAttributes.NONE);
    }

    /// A figure with the text that stands for it.
    public Tag figure(String alternative) {
        return child(Role.FIGURE, TagAttributes.alternative(alternative));
    }

    /// A table with a sentence that says what it lists.
    public Tag table(String summary) {
        return child(Role.TABLE, TagAttributes.summary(summary));
    }

    /// A cell that heads its column.
    public Tag columnHead() {
        return child(Role.HEADING_CELL, TagAttributes.COLUMN_HEAD);
    }

    /// A cell that heads its row.
    public Tag rowHead() {
        return child(Role.HEADING_CELL, TagAttributes.ROW_HEAD);
    }

    /// A list whose labels are numbers, or which has none or signs.
    public Tag list(boolean numbered) {
        return child(Role.LIST, numbered ? TagAttributes.NUMBERED : TagAttributes.UNNUMBERED);
    }

    private Tag child(Role child, PdfDictionary said) {
        return new Tag(this, child, said, language);
    }

    /// Says that the content is in a language of its own.
    Tag spoken(Language other) {
        spoken = other;
        return this;
    }

    /// Says which part of the page a figure takes.
    void box(PageArea area) {
        element().put(PdfName.A, TagAttributes.layout(area));
    }

    void attach(Structure structure) {
        element = filled(new Element(structure, role));
    }

    /// @throws IllegalStateException where it has ended, see [Element]
    Element element() {
        if (element == null) {
            element = filled(Objects.requireNonNull(parent).element().begin(role));
        }
        return element.stillOpen();
    }

    private Element filled(Element made) {
        made.putAll(properties);
        if (parent == null || spoken != language) {
            made.put(PdfName.LANG, TagAttributes.language(spoken));
        }
        return made;
    }
}
