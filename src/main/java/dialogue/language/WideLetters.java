package dialogue.language;

/// Which characters take the room of two Latin ones, in the blocks of Unicode's UAX #11 that this program's users write in.
public final class WideLetters {

    private WideLetters() {}

    public static boolean has(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F) // Hangul Jamo
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF) // Hanja, kana, CJK punctuation
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3) // Hangul syllables
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF) // Hanja, compatibility
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60) // full-width forms
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD); // rare Hanja
    }
}
