package dialogue.render.xlsx;

import dialogue.language.Language;
import dialogue.plan.Status;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
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
    private final Map<Short, CellStyle> quoted = new HashMap<>();
    private final Map<Status, CellStyle> statuses = new EnumMap<>(Status.class);
    final CellStyle title;
    final CellStyle lead;
    final CellStyle marking;
    final CellStyle heading;
    final CellStyle head;
    final CellStyle text;
    final CellStyle muted;
    final CellStyle strong;
    final CellStyle alert;
    final CellStyle link;
    final CellStyle label;
    final CellStyle detail;
    final CellStyle number;
    final CellStyle figure;
    final CellStyle date;

    Styles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        workbook.getFontAt(0).setFontName(family());
        title = style(font(16, true, Palette.ACCENT), false);
        lead = style(font(11, false, Palette.SECONDARY), false);
        marking = style(font(10, true, Palette.INK), false);
        heading = style(font(12, true, Palette.ACCENT), false);
        head = head();
        text = style(font(10, false, Palette.INK), true);
        muted = style(font(10, false, Palette.SECONDARY), true);
        strong = style(font(10, true, Palette.INK), true);
        alert = style(font(10, true, Palette.DELAYED), true);
        link = style(underlined(font(10, false, Palette.ON_TRACK)), true);
        label = middle(style(font(11, false, Palette.INK), true));
        detail = middle(style(font(10, false, Palette.SECONDARY), true));
        number = aligned(font(10, false, Palette.INK), "#,##0");
        figure = middle(aligned(font(18, true, Palette.ACCENT), "#,##0"));
        date = aligned(font(10, false, Palette.INK), datePattern());
        Arrays.stream(Status.values())
                .forEach(status -> statuses.put(status, style(font(10, true, Palette.of(status)), true)));
    }

    CellStyle of(Status status) {
        return Objects.requireNonNull(statuses.get(status));
    }

    /// The same style for a text that looks like a formula: the prefix keeps it a text when a reader edits it.
    CellStyle quoted(CellStyle style) {
        return quoted.computeIfAbsent(style.getIndex(), _ -> {
            var copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }

    /// The height of a line of text, in points: the Korean family is the taller one.
    float line() {
        return language == Language.KOREAN ? 15 : 13.5f;
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

    private static XSSFCellStyle middle(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, boolean cell) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(cell);
        if (cell) {
            // so that a full cell does not run into its neighbour
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(Palette.RULE.color());
        }
        return style;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(FontUnderline.SINGLE);
        return font;
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
                0x2f6f4f), ON_TRACK(0x2f6ea3), AT_RISK(0x8a5a00), DELAYED(0xb0413e), NOT_STARTED(0x5a6673), SUSPENDED(
                        0x6b5b84), COMPLETED_WASH(0xe6f2ec), ON_TRACK_WASH(0xe6f0f8), AT_RISK_WASH(
                                0xfdf3dd), DELAYED_WASH(0xfae7e6), NOT_STARTED_WASH(
                                        0xf0f2f5), SUSPENDED_WASH(
                                                0xefecf5), BAR(0xe6b3b0), AMBER(0xc98a1b), GREY(0x9aa5b1);

        private static final byte OPAQUE = (byte) 0xff;

        private final int rgb;

        Palette(int rgb) {
            this.rgb = rgb;
        }

        XSSFColor color() {
            return new XSSFColor(new byte[]{OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
        }

        byte[] bytes() {
            return new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        }

        /// Dark enough for words on white: 4.5 to 1 at least.
        static Palette of(Status status) {
            return valueOf(status.name());
        }

        /// The fill of a bar: told apart in greyscale too.
        static Palette fillOf(Status status) {
            return switch (status) {
                case AT_RISK -> AMBER;
                case NOT_STARTED -> GREY;
                default -> of(status);
            };
        }

        /// The ground behind the words of a status: light enough for the same contrast.
        static Palette washOf(Status status) {
            return valueOf(status.name() + "_WASH");
        }
    }
}
