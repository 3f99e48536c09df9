package dialogue.render.pdf;

import dialogue.language.SupportedCharacters;
import dialogue.render.pdf.text.FontFiles;
import java.util.BitSet;

/// The characters that a document can show: those that both cuts of its font have. A character that is missing in a font would vanish from
/// the page without a word, so the input is checked against this before anything is made.
public final class FontCharacters implements SupportedCharacters {

    /// Planes 0 to 3 of Unicode; no font has characters above them.
    private static final int END = 0x40000;

    private final BitSet points = new BitSet(END);

    /// Reads the fonts for it alone.
    public FontCharacters() {
        this(new FontFiles());
    }

    /// Takes some tenths of a second, so keep it. The fonts that it has read are the next document's.
    FontCharacters(FontFiles fonts) {
        var both = fonts.take();
        for (var point = 0; point < END; point++) {
            points.set(point, both.have(point));
        }
        fonts.putBack(both);
    }

    @Override
    public boolean has(int codePoint) {
        return points.get(codePoint);
    }
}
