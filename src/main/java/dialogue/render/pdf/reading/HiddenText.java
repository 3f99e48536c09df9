package dialogue.render.pdf.reading;

import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/// What a file says beside its pages: its title, bookmarks, texts that stand for figures, what tables list, where links lead.
final class HiddenText {

    private static final Set<PdfName> KEYS = Set.of(PdfName.TITLE, PdfName.AUTHOR, PdfName.SUBJECT, PdfName.KEYWORDS,
            PdfName.CONTENTS, new PdfName("Alt"), new PdfName("ActualText"), new PdfName("Summary"));

    private final StringBuilder text = new StringBuilder();

    /// Reads all objects of a file.
    static CharSequence of(PdfReader reader) {
        var hidden = new HiddenText();
        for (var i = 0; i < reader.getXrefSize(); i++) {
            hidden.read(reader.getPdfObject(i));
        }
        return hidden.text;
    }

    private void read(PdfObject object) {
        if (object instanceof PdfDictionary dictionary) {
            dictionary.getKeys().forEach(key -> read(key, dictionary.get(key)));
        } else if (object instanceof PdfArray array) {
            array.getElements().forEach(this::read);
        }
    }

    private void read(PdfName key, PdfObject value) {
        if (value instanceof PdfString words && KEYS.contains(key)) {
            text.append(' ').append(words.toUnicodeString());
        } else {
            read(value);
        }
    }
}
