package dialogue.render.xlsx.form;

import dialogue.plan.Audience;
import dialogue.render.xlsx.book.Escapes;
import dialogue.render.xlsx.book.Paper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// How a sheet of a form prints, and what of it is locked.
///
/// @param audience on whose paper
/// @param title at the head of each page
/// @param marking at the head and the foot of each page
record FormPage(Audience audience, String title, String marking) {

    /// Words of ten points are printed in seven.
    private static final short SCALE = 70;

    /// Across on the audience's paper, the marking on every page.
    void set(SXSSFSheet sheet) {
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(Paper.of(audience).size());
        print.setScale(SCALE);
        print.setLeftToRight(true);
        sheet.getHeader().setLeft(escaped(title));
        sheet.getHeader().setRight(escaped(marking));
        sheet.getFooter().setLeft(escaped(marking));
        sheet.getFooter().setRight("&P / &N");
        sheet.setMargin(PageMargin.LEFT, Paper.SIDE);
        sheet.setMargin(PageMargin.RIGHT, Paper.SIDE);
        sheet.setZoom(100);
    }

    static void onOnePageAcross(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /// Locks what is not open, without a password: against slips, not against people. Widths, heights, filters and the order stay free.
    static void lock(SXSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    /// An ampersand begins a code in a header.
    private static String escaped(String words) {
        return Escapes.of(words.replace("&", "&&"));
    }
}
