package dialogue.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook as its bytes, written part by part, so that a test decides what stands in each.
final class Book {

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final List<String> names = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String settings = "";

    /// A workbook with a sheet `report`, each value a text; one that begins with `<c` is a cell as the file has it.
    static Book of(List<List<String>> rows) {
        return new Book().sheet("report", sheet(rows));
    }

    Book sheet(String name, String xml) {
        names.add(name);
        return part("xl/worksheets/sheet" + names.size() + ".xml", xml);
    }

    Book part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    /// Does something to the first sheet.
    Book change(String from, String to) {
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (_, xml) -> xml.replace(from, to));
        return this;
    }

    Book settings(String xml) {
        settings = xml;
        return this;
    }

    /// The formats of cells: the style 1 has the first.
    Book formats(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (var at = 0; at < codes.length; at++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + at, escaped(codes[at])));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(164 + at));
        }
        return part("xl/styles.xml", XML + "<styleSheet" + MAIN + "><numFmts>" + formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles
                + "</cellXfs></styleSheet>");
    }

    /// The texts that cells share, each as the file has it.
    Book shared(String... texts) {
        return part("xl/sharedStrings.xml", XML + "<sst" + MAIN + ">" + String.join("", texts) + "</sst>");
    }

    static String sheet(List<List<String>> rows) {
        return XML + "<worksheet" + MAIN + "><sheetData>" + rows.stream().map(Book::row).collect(Collectors.joining())
                + "</sheetData></worksheet>";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Book::cell).collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static String cell(String value) {
        return value.startsWith("<c")
                ? value
                : value.isEmpty()
                        ? "<c/>"
                        : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\r", "_x000D_");
    }

    byte[] bytes() {
        var all = new LinkedHashMap<String, String>();
        all.put("[Content_Types].xml", types());
        all.put("_rels/.rels", relations(List.of(relation("rId1", "officeDocument", "xl/workbook.xml"))));
        var sheets = new StringBuilder();
        var relations = new ArrayList<String>();
        for (var at = 1; at <= names.size(); at++) {
            sheets.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(escaped(names.get(at - 1)), at, at));
            relations.add(relation("rId" + at, "worksheet", "worksheets/sheet" + at + ".xml"));
        }
        relations.add(relation("rIdS", "styles", "styles.xml"));
        relations.add(relation("rIdT", "sharedStrings", "/xl/sharedStrings.xml"));
        all.put("xl/workbook.xml", XML + "<workbook" + MAIN + " xmlns:r=\"" + RELATION + "\">" + settings + "<sheets>"
                + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", relations(relations));
        all.putAll(parts);
        return zip(all);
    }

    private String types() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("xl/workbook.xml", "sheet.main")
                + parts.keySet().stream().map(Book::type).collect(Collectors.joining())
                + "</Types>";
    }

    private static String type(String part) {
        var name = part.substring(part.lastIndexOf('/') + 1, part.lastIndexOf('.'));
        return type(part, name.startsWith("sheet") ? "worksheet" : name);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, type);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATION, type, target);
    }

    private static String relations(List<String> relations) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    /// Parts packed into a file.
    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
