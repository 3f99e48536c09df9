package dialogue.render.pdf.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Which characters the glyphs of a font are, from its ToUnicode map (ISO 32000-1, 9.10.3).
final class GlyphMap {

    private static final Pattern RANGE = Pattern
            .compile("<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*\\[?\\s*<([0-9a-fA-F]+)>");

    private final String[] characters = new String[Character.MAX_VALUE + 1];

    GlyphMap(byte[] map) {
        Arrays.fill(characters, "");
        var ranges = RANGE.matcher(new String(map, StandardCharsets.ISO_8859_1));
        while (ranges.find()) {
            var first = HexFormat.fromHexDigits(ranges.group(1));
            characters[first] = new String(HexFormat.of().parseHex(ranges.group(3)), StandardCharsets.UTF_16BE);
            add(first, HexFormat.fromHexDigits(ranges.group(2)));
        }
    }

    /// The glyphs behind the first one of a range are the characters behind its character.
    private void add(int first, int last) {
        for (var glyph = first + 1; glyph <= last; glyph++) {
            characters[glyph] = Character.toString(characters[glyph - 1].codePointAt(0) + 1);
        }
    }

    /// Appends the characters of glyphs, which are two bytes each.
    ///
    /// @param glyphs a byte a character
    void append(String glyphs, StringBuilder text) {
        for (var i = 0; i + 1 < glyphs.length(); i += 2) {
            text.append(characters[glyphs.charAt(i) << Byte.SIZE | glyphs.charAt(i + 1)]);
        }
    }
}
