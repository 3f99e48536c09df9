package dialogue.intake.sheet.pack;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a workbook says of itself.
///
/// @param sheets the names of their parts by their own names, in their order
/// @param from1904 true where its days are counted from the year 1904
/// @param texts the name of the part that holds the texts that cells share; empty where there is none
/// @param styles that of its formats, likewise
public record Workbook(Map<String, String> sheets, boolean from1904, String texts, String styles) {

    private static final int MOST_SHEETS = 200;

    /// Reads what a workbook says of itself.
    ///
    /// @throws UnreadableWorkbook where it is none, or holds macros
    public static Workbook of(Parts parts) throws IOException {
        var part = Relations.of(parts, "").part("officeDocument").orElseThrow(Workbook::isNone);
        var relations = Relations.of(parts, part);
        if (relations.part("vbaProject").isPresent() || parts.names().stream().anyMatch(Workbook::isMacro)) {
            throw new UnreadableWorkbook("form.macros");
        }
        if (!part.endsWith(".xml")) {
            throw isNone();
        }
        var sheets = new LinkedHashMap<String, String>();
        var from1904 = false;
        try (var xml = XmlPart.open(parts, part)) {
            while (xml.nextElement()) {
                from1904 |= xml.is("workbookPr") && xml.isTrue("date1904");
                if (xml.is("sheet")) {
                    add(xml, relations, sheets);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw isNone();
        }
        return new Workbook(sheets, from1904, relations.part("sharedStrings").orElse(""),
                relations.part("styles").orElse(""));
    }

    /// A sheet that is a diagram alone has no rows, but a name.
    private static void add(XmlPart xml, Relations relations, Map<String, String> sheets) throws IOException {
        var part = relations.byId().get(xml.attribute("id", ""));
        if (part == null || sheets.size() == MOST_SHEETS || sheets.put(xml.attribute("name", ""), part) != null) {
            throw Parts.damaged();
        }
    }

    private static boolean isMacro(String part) {
        return part.endsWith("vbaProject.bin") || part.startsWith("xl/macrosheets/");
    }

    private static UnreadableWorkbook isNone() {
        return new UnreadableWorkbook("form.no-workbook");
    }
}
