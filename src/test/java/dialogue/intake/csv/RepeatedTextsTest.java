package dialogue.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedTextsTest {

    private final RepeatedTexts texts = new RepeatedTexts();

    private String of(String text) {
        return texts.of(("ab" + text + "cd").toCharArray(), 2, text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"on_track", "2026-02-11", "일자 제안", "é", "x"})
    void givesTheSameTextTwice(String text) {
        assertThat(of(text)).isEqualTo(text).isSameAs(of(text));
    }

    /// There are more of them than places, so that many have the same one.
    @Test
    void neverTakesOneTextForAnother() {
        var all = IntStream.range(0, 20_000).mapToObj(number -> "P" + number % 5 + "-" + number).toList();

        assertThat(all.stream().map(this::of).toList()).isEqualTo(all);
        assertThat(all.reversed().stream().map(this::of).toList()).isEqualTo(all.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Preparations continue between the directorates."})
    void leavesEmptyAndLongTextsAsTheyAre(String text) {
        assertThat(of(text)).isEqualTo(text);
        assertThat(of(text)).isEqualTo(text);
    }
}
