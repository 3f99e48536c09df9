package dialogue.operator.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource({"Séoul,5", "서울,4", "美國,4", "e\u0301,1", "A－,3", "\uD840\uDC00,2", "「,2", "–,1"})
    void countsHangulAndHanjaTwice(String words, int width) {
        assertThat(Width.of(words)).isEqualTo(width);
    }

    @Test
    void breaksAtBlanks() {
        assertThat(Width.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(Width.wrap("정상 추진 중임", 9)).containsExactly("정상 추진", "중임");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        assertThat(Width.wrap("a 전략대화전략대화 b", 7)).containsExactly("a", "전략대", "화전략", "대화 b");
    }

    @Test
    void keepsWordsThatFit() {
        assertThat(Width.wrap("", 10)).containsExactly("");
        assertThat(Width.wrap("ten wide..", 10)).containsExactly("ten wide..");
    }

    @Test
    void fillsUpToAWidth() {
        assertThat(Width.pad("서울", 6)).isEqualTo("서울  ");
        assertThat(Width.pad("Séoul", 3)).isEqualTo("Séoul");
    }
}
