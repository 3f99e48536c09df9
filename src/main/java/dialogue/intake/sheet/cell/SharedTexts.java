package dialogue.intake.sheet.cell;

import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.UnreadableWorkbook;
import dialogue.intake.sheet.pack.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts that the cells of a workbook share; a cell has the number of its text. They alone are kept in memory, each once.
final class SharedTexts {

    /// All of them together have no more characters than so many records.
    private static final long RECORDS = 128;

    private final List<String> texts = new ArrayList<>();

    /// @param part the name of the part they stand in; empty where there is none
    /// @param limit characters of a text; of a longer one a character more is kept
    /// @param recordLimit characters of a record
    static SharedTexts read(Parts parts, String part, int limit, int recordLimit) throws IOException {
        var shared = new SharedTexts();
        if (parts.has(part)) {
            try (var xml = XmlPart.open(parts, part)) {
                shared.add(xml, limit, RECORDS * recordLimit);
            }
        }
        return shared;
    }

    private void add(XmlPart xml, int limit, long most) throws IOException {
        var length = 0L;
        while (xml.nextElement()) {
            if (xml.is("si")) {
                var text = CellTexts.within(xml, "si", limit);
                length += text.length();
                if (length > most) {
                    throw new UnreadableWorkbook("form.limit-texts", Long.toString(most));
                }
                texts.add(text);
            }
        }
    }

    /// @throws IOException where there is none of this number
    String get(String number) throws IOException {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw Parts.damaged();
        }
    }
}
