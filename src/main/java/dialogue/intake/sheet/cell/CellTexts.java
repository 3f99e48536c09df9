package dialogue.intake.sheet.cell;

import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.XmlPart;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/// The text of a cell: of all runs, whatever their letters look like, and without the reading aids above East Asian characters.
final class CellTexts {

    /// How a workbook writes a character that XML does not hold, or a text that looks so (ECMA-376, part 1, 22.9.2.19).
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellTexts() {}

    /// The text within an element that has begun, up to its end.
    ///
    /// @param limit characters; of a longer text one more is kept
    static String within(XmlPart xml, String element, int limit) throws IOException {
        var text = new StringBuilder();
        var inText = false;
        var aids = 0;
        for (var event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && xml.is(element)); event = xml
                .next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.is("t");
                    aids += xml.is("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    aids -= xml.is("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (inText && aids == 0) {
                        xml.addTo(text, limit);
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw Parts.damaged();
                default -> {
                    // comments and the like
                }
            }
        }
        return unescaped(text.toString());
    }

    /// The characters of an element that has begun and holds no other one.
    static String of(XmlPart xml, int limit) throws IOException {
        var text = new StringBuilder();
        for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.CDATA) {
                xml.addTo(text, limit);
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw Parts.damaged();
            }
        }
        return text.toString();
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(
                        match -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
