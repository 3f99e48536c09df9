package dialogue.intake.sheet.pack;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A part of a workbook, read element by element. No workbook has a document type, so one that has is refused before any entity of it is; elements go by
/// their local names, since there are two sets of name spaces.
public final class XmlPart implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader xml;

    private XmlPart(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    public static XmlPart open(Parts parts, String name) throws IOException {
        var in = parts.open(name);
        try {
            return new XmlPart(in, factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            in.close();
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /// The next event, one of [XMLStreamConstants].
    public int next() throws IOException {
        try {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableWorkbook("form.document-type");
            }
            return event;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static IOException unreadable(XMLStreamException e) {
        return e.getNestedException() instanceof UnreadableWorkbook reason ? reason : Parts.damaged();
    }

    /// Goes on to the next element that begins.
    ///
    /// @return false at the end
    public boolean nextElement() throws IOException {
        var event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /// The element's local name.
    public String name() {
        return xml.getLocalName();
    }

    public boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /// An attribute by its local name; null where there is none.
    @Nullable
    public String attribute(String name) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    public String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /// A whole number.
    public int number(String attribute, int otherwise) throws IOException {
        try {
            var value = attribute(attribute);
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Parts.damaged();
        }
    }

    public boolean isTrue(String attribute) {
        var value = attribute(attribute, "");
        return value.equals("1") || value.equals("true");
    }

    /// Adds the characters of an event to a text that is not too long yet; of a longer one, that it is so remains to be seen.
    public void addTo(StringBuilder text, int limit) {
        if (text.length() <= limit) {
            text.append(xml.getTextCharacters(), xml.getTextStart(),
                    Math.min(xml.getTextLength(), limit + 1 - text.length()));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw Parts.damaged();
        } finally {
            in.close();
        }
    }
}
