package dialogue.intake.sheet.cell;

import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The formats of a workbook's cells; a cell has the number of its own.
final class CellForms {

    private final Map<Integer, NumberForm> own = new HashMap<>();
    private final List<NumberForm> forms = new ArrayList<>();

    /// @param part the name of the part they stand in; empty where there is none
    static CellForms read(Parts parts, String part) throws IOException {
        var forms = new CellForms();
        if (parts.has(part)) {
            try (var xml = XmlPart.open(parts, part)) {
                forms.add(xml);
            }
        }
        return forms;
    }

    /// Formats of styles, which cells do not refer to, come before those of cells.
    private void add(XmlPart xml) throws IOException {
        var ofCells = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "numFmt" -> own.putIfAbsent(xml.number("numFmtId", 0),
                        NumberForm.of(xml.attribute("formatCode", "")));
                case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells = false;
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        forms.add(form(xml.number("numFmtId", 0)));
                    }
                }
                default -> {
                    // fonts, colours, borders
                }
            }
        }
    }

    private NumberForm form(int number) {
        var given = own.get(number);
        return given == null ? NumberForm.of(number) : given;
    }

    NumberForm get(int style) {
        return style >= 0 && style < forms.size() ? forms.get(style) : NumberForm.NUMBER;
    }
}
