package dialogue.render.pdf;

import dialogue.render.pdf.tagged.FontFiles;
import java.util.BitSet;

/// The characters that a document can show: those that both cuts of its font have. A character that is missing in a font would vanish from
/// the page without a word, so the input is checked against this before anything is made.
public final class FontRepertoire {

    /// Planes 0 to 3 of Unicode; no font has characters above them.
    private static final int END = 0x40000;

    private final BitSet points = new BitSet(END);

    /// Reads the fonts: takes some tenths of a second, so keep it.
    public FontRepertoire() {
        var both = FontFiles.repertoire();
        for (var point = 0; point < END; point++) {
            points.set(point, both.test(point));
        }
    }

    public boolean has(int codePoint) {
        return points.get(codePoint);
    }
}
