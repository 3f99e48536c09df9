package dialogue.intake.sheet.cell;

import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.Workbook;
import dialogue.intake.sheet.pack.XmlPart;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/// Reads the cells of a workbook as texts.
public final class CellReader {

    private final SharedTexts texts;
    private final CellForms forms;
    private final Numbers numbers;
    private final int limit;

    private CellReader(SharedTexts texts, CellForms forms, Numbers numbers, int limit) {
        this.texts = texts;
        this.forms = forms;
        this.numbers = numbers;
        this.limit = limit;
    }

    /// Stands for the value of a formula that no spreadsheet has worked out.
    private static final String UNKNOWN = "#GETTING_DATA";

    /// A reader of the cells of a workbook.
    ///
    /// @param limit characters of a text; of a longer one a character more is kept
    /// @param recordLimit characters of a record
    public static CellReader of(Parts parts, Workbook workbook, int limit, int recordLimit) throws IOException {
        return new CellReader(SharedTexts.read(parts, workbook.texts(), limit, recordLimit),
                CellForms.read(parts, workbook.styles()), new Numbers(workbook.from1904()), limit);
    }

    /// The text of a cell that has begun, which is read to its end. That of a formula is the value that the spreadsheet worked out last.
    public String read(XmlPart xml) throws IOException {
        var type = xml.attribute("t", "n");
        var style = xml.number("s", 0);
        var formula = false;
        var text = "";
        for (var event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && xml.is("c")); event = xml.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Parts.damaged();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> {
                        text = value(type, style, CellTexts.of(xml, limit));
                        formula = false;
                    }
                    case "is" -> text = CellTexts.within(xml, "is", limit);
                    case "f" -> formula = true;
                    default -> {
                        // extensions
                    }
                }
            }
        }
        return formula ? UNKNOWN : text;
    }

    /// Characters of a text; of a longer one a character more is kept.
    public int limit() {
        return limit;
    }

    private String value(String type, int style, String written) throws IOException {
        return switch (type) {
            case "s" -> texts.get(written);
            case "b" -> written.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> written.isEmpty() ? "" : numbers.text(written, forms.get(style));
            default -> CellTexts.unescaped(written);
        };
    }
}
