package dialogue.run.make;

import java.util.BitSet;

/// A text without any white space, since documents break lines and pad cells as they like; it remembers where its words begin and end.
final class BareText {

    private final String text;
    private final BitSet gaps;

    private BareText(String text, BitSet gaps) {
        this.text = text;
        this.gaps = gaps;
    }

    static BareText of(String text) {
        var bare = new StringBuilder(text.length());
        var gaps = new BitSet();
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                gaps.set(bare.length());
            } else {
                bare.append(unit);
            }
        }
        return new BareText(bare.toString(), gaps);
    }

    String text() {
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
