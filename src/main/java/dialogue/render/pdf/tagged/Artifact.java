package dialogue.render.pdf.tagged;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/// Content that is not read out: rules and fills, what stands at the head and the foot of each page, table heads that are repeated.
public enum Artifact implements Mark {

    LAYOUT("Layout", ""), HEADER("Pagination", "Header"), FOOTER("Pagination", "Footer"), REPEATED("Pagination", "");

    private final String type;
    private final String subtype;

    Artifact(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    PdfDictionary properties() {
        var properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        if (!subtype.isEmpty()) {
            properties.put(PdfName.SUBTYPE, new PdfName(subtype));
        }
        return properties;
    }
}
