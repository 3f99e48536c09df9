package dialogue.render.pdf.tagged;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/// Content that is not read out: rules and fills, what stands at the head and the foot of each page, table heads that are repeated.
@SuppressWarnings("ImmutableEnumChecker") // nobody changes the properties once they are made
public enum Artifact implements Mark {

    LAYOUT("Layout", ""), HEADER("Pagination", "Header"), FOOTER("Pagination", "Footer"), REPEATED("Pagination", "");

    private final PdfDictionary properties = new PdfDictionary();

    Artifact(String type, String subtype) {
        properties.put(PdfName.TYPE, new PdfName(type));
        if (!subtype.isEmpty()) {
            properties.put(PdfName.SUBTYPE, new PdfName(subtype));
        }
    }

    PdfDictionary properties() {
        return properties;
    }
}
