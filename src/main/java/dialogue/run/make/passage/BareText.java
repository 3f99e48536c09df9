package dialogue.run.make.passage;

import java.util.BitSet;

/// A text without any white space, since documents break lines and pad cells as they like; it remembers where its words begin and end.
public final class BareText {

    private final String text;
    private final BitSet gaps;

    private BareText(String text, BitSet gaps) {
        this.text = text;
        this.gaps = gaps;
    }

    /// In pieces, because the text may be of a million characters.
    public static BareText of(String text) {
        var bare = new StringBuilder(text.length());
        var gaps = new BitSet();
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            if (isSpace(text.charAt(at))) {
                bare.append(text, start, at);
                gaps.set(bare.length());
                start = at + 1;
            }
        }
        return new BareText(bare.append(text, start, text.length()).toString(), gaps);
    }

    /// Nearly every character asked is none, and of ASCII.
    static boolean isSpace(char unit) {
        return (unit <= ' ' || unit >= '\u007F') && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }

    /// Its words, without what parts them.
    public String text() {
        return text;
    }

    /// True where a word begins or ends: at either end of the text, where white space stood, beside punctuation.
    ///
    /// @param at the place before the character of this number
    boolean isEdge(int at) {
        return at == 0 || at == text.length() || gaps.get(at) || !isOfAWord(at - 1) || !isOfAWord(at);
    }

    private boolean isOfAWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
