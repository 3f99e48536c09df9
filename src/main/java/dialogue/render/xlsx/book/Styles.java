package dialogue.render.xlsx.book;

import dialogue.language.Language;
import dialogue.plan.Status;
import dialogue.render.Palette;
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
public final class Styles {

    private static final byte OPAQUE = (byte) 0xff;

    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<Short, CellStyle> quoted = new HashMap<>();
    private final Map<Status, CellStyle> statuses = new EnumMap<>(Status.class);
    public final CellStyle title;
    public final CellStyle lead;
    public final CellStyle marking;
    public final CellStyle heading;
    public final CellStyle head;
    public final CellStyle text;
    public final CellStyle muted;
    public final CellStyle strong;
    public final CellStyle alert;
    public final CellStyle link;
    public final CellStyle label;
    public final CellStyle detail;
    public final CellStyle number;
    public final CellStyle figure;
    public final CellStyle date;

    public Styles(XSSFWorkbook workbook, Language language) {
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
        alert = style(font(10, true, Palette.RED), true);
        link = style(underlined(font(10, false, Palette.BLUE)), true);
        label = middle(style(font(11, false, Palette.INK), true));
        detail = middle(style(font(10, false, Palette.SECONDARY), true));
        number = aligned(font(10, false, Palette.INK), "#,##0");
        figure = middle(aligned(font(18, true, Palette.ACCENT), "#,##0"));
        date = aligned(font(10, false, Palette.INK), datePattern());
        Arrays.stream(Status.values())
                .forEach(status -> statuses.put(status, style(font(10, true, Palette.words(status)), true)));
    }

    public CellStyle of(Status status) {
        return Objects.requireNonNull(statuses.get(status));
    }

    /// The same style for a text that looks like a formula: the prefix keeps it a text when a reader edits it.
    public CellStyle quoted(CellStyle style) {
        return quoted.computeIfAbsent(style.getIndex(), _ -> {
            var copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }

    /// The height of a line of text, in points: the Korean family is the taller one.
    public float line() {
        return language == Language.KOREAN ? 15 : 13.5f;
    }

    /// The width of a figure of the first font at its eleven points, in points; columns are measured by it.
    public double digit() {
        return language == Language.KOREAN ? 6 : 5.25;
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
        style.setFillForegroundColor(colour(Palette.ACCENT));
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
            style.setBottomBorderColor(colour(Palette.RULE));
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
        font.setColor(colour(colour));
        return font;
    }

    /// A colour as POI takes it; the schema wants four bytes.
    public static XSSFColor colour(Palette colour) {
        var rgb = colour.bytes();
        return new XSSFColor(new byte[]{OPAQUE, rgb[0], rgb[1], rgb[2]}, null);
    }
}
