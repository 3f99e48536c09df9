package dialogue.render.pdf.text;

import java.util.Arrays;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;

/// One cut of the font with the widths of its characters. Not for several threads at once.
public final class Typeface {

    private static final float PER_EM = 1000;

    private final BaseFont font;
    private final float[] ems = new float[Character.MAX_VALUE + 1];

    Typeface(BaseFont font) {
        this.font = font;
        Arrays.fill(ems, Float.NaN);
    }

    public BaseFont font() {
        return font;
    }

    /// The width of a character in parts of the font's size.
    ///
    /// @throws IllegalStateException for a character that the font does not have: it would vanish from the page without a word
    float ems(int codePoint) {
        if (codePoint >= ems.length) {
            return measure(codePoint);
        }
        if (Float.isNaN(ems[codePoint])) {
            ems[codePoint] = measure(codePoint);
        }
        return ems[codePoint];
    }

    private float measure(int codePoint) {
        if (!font.charExists(codePoint)) {
            throw new IllegalStateException(String.format(Locale.ROOT, "The font lacks U+%04X", codePoint));
        }
        return font.getWidth(codePoint) / PER_EM;
    }
}
