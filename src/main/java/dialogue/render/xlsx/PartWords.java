package dialogue.render.xlsx;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a workbook's part: the text of its elements, but for numbers that only point at a shared string, and the attributes that hold
/// words. The pieces of one formatted text stay together, everything else is parted by a space; a whole number loses its `.0`.
final class PartWords {

    private static final Set<String> READABLE = Set.of("name", "displayName", "title", "prompt", "promptTitle",
            "error", "errorTitle", "tooltip", "display", "author", "location");
    /// The words for who does not see a drawing; numbers of characters have no meaning in it.
    private static final String ALTERNATIVE = "descr";
    /// Elements that hold one text in pieces: a shared string, an inline string, a comment's text, a paragraph of a drawing.
    private static final Set<String> WHOLE = Set.of("si", "is", "text", "p");
    /// A character that XML cannot hold stands as its number, such as `_x000D_`.
    private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader part;
    private final Consumer<? super CharSequence> words;
    private boolean inWhole;
    private boolean inValue;
    private boolean pointing;

    private PartWords(XMLStreamReader part, Consumer<? super CharSequence> words) {
        this.part = part;
        this.words = words;
    }

    /// Reads a part.
    ///
    /// @param words takes its words, piece by piece
    /// @throws XMLStreamException where the part is not XML
    static void read(InputStream in, Consumer<? super CharSequence> words) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // They count quotation marks and ampersands, of which a large sheet has many; without a DTD no entity can be declared that grows.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        new PartWords(factory.createXMLStreamReader(in), words).read();
    }

    private void read() throws XMLStreamException {
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(part.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(part.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(part.getText());
                // comments and instructions: nothing is to hide in them either
                case XMLStreamConstants.COMMENT -> text(' ' + part.getText() + ' ');
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> text(' ' + part.getPIData() + ' ');
                default -> {
                }
            }
        }
        part.close();
    }

    private void begin(String element) {
        inWhole |= WHOLE.contains(element);
        if (element.equals("c")) {
            pointing = "s".equals(part.getAttributeValue(null, "t"));
        }
        inValue = element.equals("v");
        for (var i = 0; i < part.getAttributeCount(); i++) {
            if (READABLE.contains(part.getAttributeLocalName(i)) || isForeign(i)) {
                text(' ' + part.getAttributeValue(i) + ' ');
            } else if (part.getAttributeLocalName(i).equals(ALTERNATIVE)) {
                words.accept(' ' + part.getAttributeValue(i) + ' ');
            }
        }
    }

    /// The address of something outside the workbook.
    private boolean isForeign(int attribute) {
        return part.getAttributeLocalName(attribute).equals("Target")
                && "External".equals(part.getAttributeValue(null, "TargetMode"));
    }

    private void end(String element) {
        inWhole &= !WHOLE.contains(element);
        inValue = false;
        if (!inWhole) {
            words.accept(" ");
        }
    }

    private void text(String found) {
        if (!inValue || !pointing) {
            var plain = inValue && found.endsWith(".0") ? found.substring(0, found.length() - 2) : found;
            words.accept(plain.contains("_x") ? withCharacters(plain) : plain);
        }
    }

    private static String withCharacters(String numbered) {
        return NUMBERED.matcher(numbered).replaceAll(
                number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1), 16))));
    }
}
