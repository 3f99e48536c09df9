package dialogue.intake.value;

import java.util.regex.Pattern;

/// The letters, marks and format characters that nobody sees where they stand alone: Unicode's Default_Ignorable_Code_Point, for which Java has no name
/// (DerivedCoreProperties.txt of Unicode 16), and the braille pattern without a dot. The Hangul fillers are among them.
final class Unseen {

    private static final Pattern ALONE = Pattern.compile(
            """
                    [\\xAD\\x{34F}\\x{61C}\\x{115F}-\\x{1160}\\x{17B4}-\\x{17B5}\\x{180B}-\\x{180F}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\
                    \\x{2060}-\\x{206F}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{FFA0}\\x{FFF0}-\\x{FFF8}\\x{1BCA0}-\\x{1BCA3}\
                    \\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]""");

    private static final int FIRST = 0xAD;

    private Unseen() {}

    /// Asked of the first letter of nearly every field, which is Latin or a syllable of Hangul.
    static boolean has(int codePoint) {
        return codePoint >= FIRST && (codePoint < '\uAC00' || codePoint > '\uD7A3')
                && ALONE.matcher(Character.toString(codePoint)).matches();
    }
}
