package dialogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void keepsNumbersAsNumbersAndWordsOnOneLine() {
        assertThat(Details.read(Details.write(List.of(3, "two\nlines", "#4", "")))).isEqualTo(
                List.of(3L, "two lines", "#4", ""));
    }

    @Test
    void keepsSayingsWithinSayings() {
        var details = List.<Object>of("first", Saying.of("outer", 7L, Saying.of("inner", ">!x", ""), Saying.of("bare")),
                "last");
        assertThat(Details.read(Details.write(details))).isEqualTo(details);
    }

    @Test
    void cutsWhatOthersSayAtGreatLength() {
        assertThat(Details.read(Details.write(List.of("x".repeat(5_000))))).containsExactly("x".repeat(1_000));
    }
}
