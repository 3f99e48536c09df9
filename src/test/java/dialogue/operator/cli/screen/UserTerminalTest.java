package dialogue.operator.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTerminalTest {

    @ParameterizedTest
    @CsvSource({"fr_CA.UTF-8,FRENCH", "fr,FRENCH", "ko_KR.UTF-8,KOREAN", "ko_KR@hanja,KOREAN", "ko-KR,KOREAN",
            "en_CA.UTF-8,ENGLISH", "de_DE.UTF-8,ENGLISH", "C,ENGLISH", "C.UTF-8,ENGLISH", "POSIX,ENGLISH"})
    void speaksTheUsersLanguageOrEnglish(String locale, Language language) {
        assertThat(UserTerminal.language(Map.of("LANG", locale), Locale.ROOT)).isEqualTo(language);
    }

    @Test
    void prefersTheVariableThatRulesTheOthers() {
        var all = Map.of("LC_ALL", "ko_KR.UTF-8", "LC_MESSAGES", "fr_CA.UTF-8", "LANG", "en_CA.UTF-8");
        assertThat(UserTerminal.language(all, Locale.ROOT)).isEqualTo(Language.KOREAN);
        var two = Map.of("LC_ALL", "", "LC_MESSAGES", "fr_CA.UTF-8", "LANG", "en_CA.UTF-8");
        assertThat(UserTerminal.language(two, Locale.ROOT)).isEqualTo(Language.FRENCH);
    }

    @Test
    void takesTheLocaleOfTheSystemWhereNoVariableIsSet() {
        assertThat(UserTerminal.language(Map.of(), Locale.CANADA_FRENCH)).isEqualTo(Language.FRENCH);
        assertThat(UserTerminal.language(Map.of(), Locale.ITALY)).isEqualTo(Language.ENGLISH);
    }
}
