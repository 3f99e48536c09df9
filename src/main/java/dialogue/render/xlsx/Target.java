package dialogue.render.xlsx;

import dialogue.render.Wording;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A new sheet of a workbook and what it is written with: rows go through the streamed sheet, everything around them through the definition.
record Target(SXSSFSheet sheet, XSSFSheet definition, Book book) {

    Styles styles() {
        return book.styles();
    }

    Wording wording() {
        return book.wording();
    }

    Cuts cuts() {
        return book.cuts();
    }
}
