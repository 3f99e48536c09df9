package dialogue.render.xlsx;

import dialogue.language.Language;
import dialogue.plan.Status;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell styles of one workbook, each made once: a workbook holds 64,000 at the most.
final class Styles {

    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<Status, CellStyle> statuses = new EnumMap<>(Status.class);
    final CellStyle title;
    final CellStyle heading;
    final CellStyle head;
    final CellStyle text;
    final CellStyle quoted;
    final CellStyle muted;
    final CellStyle strong;
    final CellStyle number;
    final CellStyle figure;
    final CellStyle date;

    Styles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        workbook.getFontAt(0).setFontName(family());
        title = style(font(16, true, Palette.ACCENT), false);
        heading = style(font(12, true, Palette.ACCENT), false);
        head = head();
        text = style(font(10, false, Palette.INK), true);
        quoted = style(font(10, false, Palette.INK), true);
        quoted.setQuotePrefixed(true);
        muted = style(font(10, false, Palette.SECONDARY), true);
        strong = style(font(10, true, Palette.INK), true);
        number = aligned(font(10, false, Palette.INK), "#,##0");
        figure = aligned(font(14, true, Palette.INK), "#,##0");
        date = aligned(font(10, false, Palette.INK), datePattern());
        Arrays.stream(Status.values())
                .forEach(status -> statuses.put(status, style(font(10, true, Palette.of(status)), true)));
    }

    CellStyle of(Status status) {
        return Objects.requireNonNull(statuses.get(status));
    }

    /// A family that the readers' machines have: Noto Sans KR is not on them, and a workbook cannot carry it.
    private String family() {
        return language == Language.KOREAN ? "맑은 고딕" : "Calibri";
    }

    private String datePattern() {
        return switch (language) {
            case ENGLISH -> "[$-1009]mmmm d, yyyy";
            case FRENCH -> "[$-C0C]d mmmm yyyy";
            case KOREAN -> "yyyy\\. m\\. d\\.";
        };
    }

    private XSSFCellStyle head() {
        var style = style(font(10, true, Palette.WHITE), true);
        style.setFillForegroundColor(Palette.ACCENT.color());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle aligned(XSSFFont font, String format) {
        var style = style(font, true);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, boolean cell) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(cell);
        if (cell) {
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(Palette.RULE.color());
        }
        return style;
    }

    private XSSFFont font(int points, boolean bold, Palette colour) {
        var font = workbook.createFont();
        font.setFontName(family());
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour.color());
        return font;
    }

    /// The colours of the documents; colour only repeats what words say.
    enum Palette {
        INK(0x1b2530), SECONDARY(0x5a6673), RULE(0xcfd6dd), ACCENT(0x1f4e79), WHITE(0xffffff), COMPLETED(
                0x2f6f4f), ON_TRACK(
                        0x2f6ea3), AT_RISK(0x8a5a00), DELAYED(0xb0413e), NOT_STARTED(0x5a6673), SUSPENDED(0x6b5b84);

        private final int rgb;

        Palette(int rgb) {
            this.rgb = rgb;
        }

        XSSFColor color() {
            return new XSSFColor(bytes(), null);
        }

        byte[] bytes() {
            return new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        }

        /// Dark enough for words on white: 4.5 to 1 at least.
        static Palette of(Status status) {
            return valueOf(status.name());
        }
    }
}
