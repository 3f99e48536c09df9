package dialogue.render.xlsx.form;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/// An Excel table of a form, with the words that a screen reader says of it. Rows are streamed, so it cannot read its heads from them and is told.
///
/// @param name without blanks
/// @param first the row of its heads, from 0
/// @param last its last row
/// @param alternative what it is, in a sentence
record FormTable(String name, List<String> heads, int first, int last, String alternative) {

    /// What Microsoft calls the place of these words, and the namespace they are in.
    private static final String ALTERNATIVE = "{504A1905-F514-4f6f-8877-14C23A59335A}";
    private static final String SINCE_2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

    void addTo(XSSFSheet sheet) {
        var area = new AreaReference(new CellReference(first, 0), new CellReference(last, heads.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        describe(table.getCTTable());
    }

    private void describe(CTTable table) {
        for (var column = 0; column < heads.size(); column++) {
            table.getTableColumns().getTableColumnArray(column).setName(heads.get(column));
        }
        table.addNewAutoFilter().setRef(table.getRef());
        var look = table.addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(false);
        var extension = table.addNewExtLst().addNewExt();
        extension.setUri(ALTERNATIVE);
        try (var cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SINCE_2010, "table", "x14"));
            cursor.insertAttributeWithValue("altText", name);
            cursor.insertAttributeWithValue("altTextSummary", alternative);
        }
    }
}
