package dialogue.render.xlsx.form;

import dialogue.language.Language;
import dialogue.render.Palette;
import dialogue.render.xlsx.book.Styles;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How a form looks: grey is to be read and locked, white is to be filled in. What is to be filled in as text is formatted as text, so that a
/// spreadsheet makes no date of a month, no number of a key and no formula of a dash.
final class FormStyles {

    /// As a spreadsheet calls a cell of text.
    private static final String AS_TEXT = "@";

    private final XSSFWorkbook workbook;
    final Styles base;
    final CellStyle shown;
    final CellStyle key;
    final CellStyle openKey;
    final CellStyle headShown;
    final CellStyle headRequired;
    final CellStyle wrong;
    final CellStyle doubtful;
    private final CellStyle text;
    private final CellStyle day;

    FormStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        base = new Styles(workbook, language);
        shown = filled(base.text, Palette.GREY_WASH);
        key = filled(base.strong, Palette.GREY_WASH);
        wrong = filled(base.strong, Palette.ROSE);
        doubtful = filled(base.text, Palette.AMBER_FILL);
        headShown = head(Palette.SECONDARY);
        headRequired = head(Palette.INK);
        text = open(AS_TEXT);
        day = open("yyyy\\-mm\\-dd");
        openKey = text;
    }

    CellStyle of(FormColumn column) {
        return switch (column.kind()) {
            case KEY -> key;
            case SHOWN -> shown;
            case DAY -> day;
            case LIST, TEXT -> text;
        };
    }

    CellStyle head(FormColumn column) {
        if (!column.isOpen()) {
            return headShown;
        }
        return column.required() ? headRequired : base.head;
    }

    private CellStyle filled(CellStyle like, Palette ground) {
        var style = copy(like);
        style.setFillForegroundColor(Styles.colour(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle head(Palette ground) {
        var style = copy(base.head);
        style.setFillForegroundColor(Styles.colour(ground));
        return style;
    }

    private CellStyle open(String format) {
        var style = copy(base.text);
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderRight(BorderStyle.HAIR);
        style.setRightBorderColor(Styles.colour(Palette.RULE));
        return style;
    }

    private XSSFCellStyle copy(CellStyle like) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        return style;
    }
}
