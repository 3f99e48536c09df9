package dialogue.render.xlsx.book;

import dialogue.render.Wording;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A new sheet of a workbook and what it is written with: rows go through the streamed sheet, everything around them through the definition.
public record Target(SXSSFSheet sheet, XSSFSheet definition, Book book) {

    public Styles styles() {
        return book.styles();
    }

    public Wording wording() {
        return book.wording();
    }

    public Cuts cuts() {
        return book.cuts();
    }
}
