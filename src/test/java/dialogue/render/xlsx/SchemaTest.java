package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.IOException;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Excel repairs, with a prompt, a workbook that does not follow the schemas of ECMA-376, and takes away what it does not understand.
class SchemaTest {

    private static final SchemaTypeLoader SCHEMAS = XmlBeans
            .typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    /// Parts of the package itself, which other schemas than those of ECMA-376 part 1 describe.
    private static final List<String> PACKAGE = List.of("[Content_Types].xml", "docProps/core.xml");

    /// Excel itself keeps the blanks of a text by `xml:space`, which the schema has no place for.
    private static final String BLANKS = " xml:space=\"preserve\"";

    /// The first fault is enough: each takes longer to tell than the ones before it.
    private static final class Few extends AbstractCollection<XmlError> {

        private final List<XmlError> found = new ArrayList<>();

        @Override
        public boolean add(XmlError error) {
            throw new IllegalStateException(error.getMessage());
        }

        @Override
        public Iterator<XmlError> iterator() {
            return found.iterator();
        }

        @Override
        public int size() {
            return found.size();
        }
    }

    static List<String> faults(byte[] workbook) throws IOException {
        var faults = new ArrayList<String>();
        Workbooks.parts(workbook).forEach((name, text) -> {
            if (name.endsWith(".xml") && !PACKAGE.contains(name)) {
                faults(text.replace(BLANKS, "")).forEach(fault -> faults.add(name + ": " + fault));
            }
        });
        return faults;
    }

    private static List<String> faults(String part) {
        try {
            var document = SCHEMAS.parse(part, null, null);
            var errors = new Few();
            document.validate(new XmlOptions().setErrorListener(errors));
            var unknown = document.schemaType().isDocumentType() ? Stream.<String>empty() : Stream.of("unknown root");
            return Stream.concat(unknown, errors.found.stream().map(XmlError::getMessage)).toList();
        } catch (XmlException | IllegalStateException e) {
            return List.of(e.toString());
        }
    }

    @ParameterizedTest(name = "{0} {1}, {2} initiatives")
    @CsvSource({"JOINT, ENGLISH, 0", "JOINT, FRENCH, 1", "CANADA, FRENCH, 10", "KOREA, KOREAN, 10",
            "JOINT, KOREAN, 1000"})
    void everyPartFollowsTheSchemas(Audience audience, Language language, int initiatives) throws IOException {
        assertThat(faults(Workbooks.of(audience, language, initiatives))).isEmpty();
    }

    @Test
    void aFaultIsFound() {
        assertThat(faults(
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData/><rows/></worksheet>"))
                .isNotEmpty();
        assertThat(faults("<other/>")).isNotEmpty();
    }
}
