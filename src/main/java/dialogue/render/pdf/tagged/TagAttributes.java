package dialogue.render.pdf.tagged;

import dialogue.language.Language;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// What elements of the structure tree say beside their role; most are attributes (ISO 32000-1, 14.8.5). Those that thousands of elements have are
/// made once, and nobody changes them.
final class TagAttributes {

    static final PdfDictionary NONE = new PdfDictionary();
    static final PdfDictionary COLUMN_HEAD = of("Table", "Scope", new PdfName("Column"));
    static final PdfDictionary ROW_HEAD = of("Table", "Scope", new PdfName("Row"));
    static final PdfDictionary NUMBERED = of("List", "ListNumbering", new PdfName("Decimal"));
    static final PdfDictionary UNNUMBERED = of("List", "ListNumbering", PdfName.NONE);

    private TagAttributes() {}

    static PdfDictionary summary(String words) {
        return of("Table", "Summary", text(words));
    }

    static PdfDictionary alternative(String words) {
        var properties = new PdfDictionary();
        properties.put(PdfName.ALT, text(words));
        return properties;
    }

    /// The attributes of a figure that takes an area.
    static PdfDictionary layout(PageArea area) {
        var corners = new PdfArray(new float[]{area.left(), area.bottom(), area.right(), area.top()});
        var layout = attributes("Layout", "BBox", corners);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        return layout;
    }

    static PdfString language(Language language) {
        return new PdfString(language.locale().toLanguageTag());
    }

    private static PdfDictionary of(String owner, String key, PdfObject value) {
        var properties = new PdfDictionary();
        properties.put(PdfName.A, attributes(owner, key, value));
        return properties;
    }

    private static PdfDictionary attributes(String owner, String key, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }

    private static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
