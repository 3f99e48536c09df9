package dialogue.render.xlsx;

import dialogue.render.Wording;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A new sheet of a workbook and what it is written with: rows go through the streamed sheet, everything around them through the definition.
record Target(SXSSFSheet sheet, XSSFSheet definition, Styles styles, Wording wording) {

    /// Adds a sheet, set up for printing.
    ///
    /// @param key the sheet's name is the message `sheet.` + key
    static Target add(BriefingWorkbook workbook, String key, Wording wording, Styles styles, PageSetup pages) {
        var sheet = workbook.createSheet(wording.say("sheet." + key));
        pages.apply(sheet);
        return new Target(sheet, workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()), styles, wording);
    }
}
