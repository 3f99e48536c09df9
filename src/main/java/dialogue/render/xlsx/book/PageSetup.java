package dialogue.render.xlsx.book;

import dialogue.briefing.Briefing;
import dialogue.render.Wording;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// How the sheets print: landscape on the audience's paper, one page wide, the marking on every page.
final class PageSetup {

    private final Briefing briefing;
    private final Wording wording;

    PageSetup(Briefing briefing, Wording wording) {
        this.briefing = briefing;
        this.wording = wording;
    }

    void apply(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(Paper.of(briefing.audience()).size());
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft(escaped(wording.title(briefing)));
        sheet.getHeader().setRight(escaped(marking()));
        sheet.getFooter().setLeft(escaped(marking()));
        sheet.getFooter().setCenter(escaped(
                wording.words(briefing.versionWords())));
        sheet.getFooter().setRight("&P / &N");
        sheet.setMargin(PageMargin.LEFT, Paper.SIDE);
        sheet.setMargin(PageMargin.RIGHT, Paper.SIDE);
        sheet.setZoom(100);
    }

    private String marking() {
        return wording.words(briefing.marking());
    }

    /// An ampersand begins a code in a header.
    private static String escaped(String words) {
        return Escapes.of(words.replace("&", "&&"));
    }
}
