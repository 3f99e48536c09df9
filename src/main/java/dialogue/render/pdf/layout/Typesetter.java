package dialogue.render.pdf.layout;

import dialogue.briefing.Phrase;
import dialogue.language.Language;
import dialogue.render.Wording;
import dialogue.render.pdf.text.LineBreaker;
import dialogue.render.pdf.text.Passage;
import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.StyledText;
import java.util.List;

/// Says phrases in the document's language and breaks them into lines.
///
/// @param breaker for the typefaces of this document
/// @param tightness 0, or more where a page is short of room: lists are set smaller and rows closer, and then lines too
public record Typesetter(Wording wording, LineBreaker breaker, PageLayout layout, int tightness) {

    /// How many degrees of tightness there are, the loose one among them.
    public static final int DEGREES = 4;

    private static final List<Float> CLOSENESS = List.of(1f, 1f, 0.87f, 0.8f);

    /// The next degree.
    public Typesetter tightened() {
        return new Typesetter(wording, breaker, layout, Math.min(tightness + 1, DEGREES - 1));
    }

    public boolean tight() {
        return tightness > 0;
    }

    /// A distance between two things as this degree sets it.
    public float padding(float loose) {
        return loose / (tightness + 1);
    }

    public Language language() {
        return wording.language();
    }

    /// A phrase as words of one style; no words for an empty phrase.
    public List<StyledText> words(Phrase phrase, Style style) {
        return wording.runs(phrase).stream().map(run -> new StyledText(run.words(), run.language(), set(style)))
                .toList();
    }

    /// Words of the program.
    public List<StyledText> words(String words, Style style) {
        return List.of(new StyledText(words, language(), set(style)));
    }

    private Style set(Style style) {
        return style.closer(CLOSENESS.get(tightness));
    }

    public Passage lines(Phrase phrase, Style style, float width) {
        var words = words(phrase, style);
        return breaker.lines(words.isEmpty() ? words("", style) : words, width);
    }

    public Passage lines(String words, Style style, float width) {
        return breaker.lines(words(words, style), width);
    }

    /// Words on a single line, however long it gets.
    public Passage line(String words, Style style) {
        return lines(words, style, Float.MAX_VALUE);
    }
}
