package dialogue.briefing;

/// A phrase with the weight it is shown in. The tone adds no meaning that the words do not carry.
public record Line(Phrase phrase, Tone tone) {

    /// How a line stands out.
    public enum Tone {
        PLAIN,
        STRONG,
        MUTED,
        GOOD,
        ALERT,
        /// As muted, and on a page behind the line before it instead of below.
        ASIDE,
        /// As plain, and on a page behind the line before it.
        BEHIND,
        /// As strong, and on a page behind the line before it.
        KEY;

        /// Whether a page shows it in the same paragraph as the line before it.
        public boolean isRunIn() {
            return this == ASIDE || this == BEHIND || this == KEY;
        }
    }

    boolean isSaid() {
        return !phrase.isEmpty();
    }

    public static Line plain(Phrase phrase) {
        return new Line(phrase, Tone.PLAIN);
    }

    public static Line strong(Phrase phrase) {
        return new Line(phrase, Tone.STRONG);
    }

    public static Line aside(Phrase phrase) {
        return new Line(phrase, Tone.ASIDE);
    }

    public static Line muted(Phrase phrase) {
        return new Line(phrase, Tone.MUTED);
    }
}
