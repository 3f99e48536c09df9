package dialogue.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.language.Language;
import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final Style STYLE = new Style(false, 10, 14.5f, Color.BLACK, 0);
    private static final LineBreaker BREAKER = new LineBreaker(new FontFiles().take());

    private static StyledText words(String words) {
        return new StyledText(words, Language.ENGLISH, STYLE);
    }

    private static List<String> lines(String text, float width) {
        return lines(List.of(words(text)), width);
    }

    private static List<String> lines(List<StyledText> words, float width) {
        return BREAKER.lines(words, width).lines().stream().map(line -> line.fragments().stream()
                .map(TextLine.Fragment::words).collect(Collectors.joining())).toList();
    }

    @Test
    void keepsTheSpaceAtTheEndOfALine() {
        assertThat(lines("one two three", 45)).containsExactly("one two ", "three");
        assertThat(BREAKER.lines(List.of(words("one two three")), 45).width()).isLessThanOrEqualTo(45);
    }

    @Test
    void endsNoLineInAShortNumber() {
        assertThat(lines("tenue le 16 novembre 2024", 70)).containsExactly("tenue le ", "16 novembre ", "2024");
        assertThat(lines("tenue le 1er novembre 2024", 70)).containsExactly("tenue le ", "1er novembre ", "2024");
        assertThat(lines("since 2024 nothing", 60)).containsExactly("since 2024 ", "nothing");
    }

    @Test
    void breaksKoreanBetweenWordsOnly() {
        assertThat(lines("대한민국 외교부와 캐나다", 60)).containsExactly("대한민국 ", "외교부와 ", "캐나다");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLineBetweenItsCharacters() {
        assertThat(lines("an abcdefghijklmnopqrstuvwxyz end", 60)).containsExactly("an ", "abcdefghijkl",
                "mnopqrstuv", "wxyz end");
        assertThat(lines("한국", 1)).containsExactly("한", "국");
    }

    @Test
    void keepsADateInOnePiece() {
        assertThat(lines("기준일 2024. 7. 18. 현재", 60)).containsExactly("기준일 ", "2024. 7. 18. ", "현재");
    }

    @Test
    void keepsWhatANoBreakSpaceJoins() {
        assertThat(lines("deux\u00A0mots : « ça »".replace(" :", "\u00A0:"), 60)).first()
                .isEqualTo("deux\u00A0mots\u00A0: ");
    }

    @Test
    void breaksAfterAHyphenBetweenLettersButNotInAKey() {
        assertThat(lines("Indo-Pacific", 40)).containsExactly("Indo-", "Pacific");
        assertThat(lines("see P2-03", 35)).containsExactly("see ", "P2-03");
    }

    @Test
    void breaksWhereTheTextDoes() {
        assertThat(lines("one\ntwo\r\n\nthree", 500)).containsExactly("one ", "two ", " ", "three");
    }

    @Test
    void leavesOutWhatHasNoPlaceOnPaper() {
        assertThat(lines("a\tb\u202Fc\u00ADd", 500)).containsExactly("a b\u00A0cd");
    }

    @Test
    void breaksAcrossChangesOfStyleAndLanguage() {
        var bold = new StyledText("The parties differ. ", Language.ENGLISH, STYLE.strong());
        var passage = BREAKER.lines(List.of(bold, new StyledText("한국은 완료로 봄.", Language.KOREAN, STYLE)), 120);
        assertThat(passage.lines()).hasSize(2);
        assertThat(passage.lines().getFirst().fragments()).extracting(TextLine.Fragment::index).containsExactly(0, 1);
        assertThat(passage.isMultilingual()).isTrue();
    }

    @Test
    void anEmptyTextIsALine() {
        assertThat(lines("", 100)).containsExactly("");
    }

    @Test
    void saysWhichCharacterTheFontLacks() {
        assertThatThrownBy(() -> lines("\uD83D\uDE00", 100)).isInstanceOf(IllegalStateException.class)
                .hasMessage("The font lacks U+1F600");
    }
}
