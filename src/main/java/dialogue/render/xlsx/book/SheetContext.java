package dialogue.render.xlsx.book;

import dialogue.render.Wording;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A new sheet of a workbook and what it is written with: rows go through the streamed sheet, everything around them through the definition.
public record SheetContext(SXSSFSheet sheet, XSSFSheet definition, WorkbookContext workbook) {

    public Styles styles() {
        return workbook.styles();
    }

    public Wording wording() {
        return workbook.wording();
    }

    public TruncatedTexts truncated() {
        return workbook.truncated();
    }
}
