package dialogue.render.xlsx.book;

import java.util.regex.Pattern;

/// The characters of a workbook's texts that would be read as something else: `_x0041_` stands there for the character of that number (ST_Xstring, ECMA-376,
/// 22.9.2.19), so the underscore of one that is meant as it stands is written by its own number. Excel reads the properties of a file likewise.
public final class Escapes {

    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    public static String of(String words) {
        return words.contains("_x") ? NUMBERED.matcher(words).replaceAll("_x005F_") : words;
    }
}
