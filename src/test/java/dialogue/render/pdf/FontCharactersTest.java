package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Messages;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontCharactersTest {

    private static final FontCharacters REPERTOIRE = new FontCharacters();

    @Test
    void hasLatinHangulAndTheHanjaOfOfficialPapers() {
        assertThat("Œuvre naïve façade « ça » – — … · • ’ “ ” € → ▲ 가각갂똠방각하 펲시콜라 뷁 韓加美".codePoints())
                .allMatch(REPERTOIRE::has);
    }

    @Test
    void hasEverySyllableOfHangul() {
        assertThat(IntStream.rangeClosed('가', '힣')).allMatch(REPERTOIRE::has);
    }

    @Test
    void lacksThaiAndEmoji() {
        assertThat("ก😀".codePoints()).noneMatch(REPERTOIRE::has);
        assertThat(REPERTOIRE.has(Character.MAX_CODE_POINT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryCharacterOfTheProgramsOwnWords(Language language) {
        var messages = Messages.load("briefing", "findings");
        assertThat(messages.keys(language)).allSatisfy(key -> assertThat(
                messages.pattern(language, key).codePoints().filter(point -> !REPERTOIRE.has(point)).mapToObj(
                        Character::toString))
                .isEmpty());
    }
}
