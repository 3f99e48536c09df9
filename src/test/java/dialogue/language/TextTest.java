package dialogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void takesBlankWordsForMissingOnes() {
        assertThat(Text.of("one", " ", "").missing(List.of(Language.values()))).containsExactly(Language.FRENCH,
                Language.KOREAN);
    }

    @Test
    void isShownInTheLanguageAskedForOrTheFirstItHas() {
        assertThat(Text.of("", "deux", "셋").shownIn(Language.KOREAN)).contains(Language.KOREAN);
        assertThat(Text.of("", "deux", "셋").shownIn(Language.ENGLISH)).contains(Language.FRENCH);
        assertThat(Text.NONE.shownIn(Language.ENGLISH)).isEmpty();
    }

    @Test
    void missesNothingWhereNothingWasSaid() {
        assertThat(Text.NONE.missing(List.of(Language.values()))).isEmpty();
    }

    @Test
    void printsItsLanguagesAndNoWords() {
        assertThat(Text.of("secret", "", "비밀")).hasToString("Text[ENGLISH, KOREAN]");
    }
}
