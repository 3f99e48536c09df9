package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryPageTest {

    private final Browsing console = Browsing.shared();

    @ParameterizedTest
    @EnumSource
    void theFirstPageIsThereInEachLanguage(Language language) throws UnsupportedEncodingException {
        var page = console.get(Browsing.MARIE, language, "/");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("<html lang=\"" + language.locale().toLanguageTag())
                .doesNotContain("??");
    }

    @Test
    void whatIsNotThereIsToldInWords() throws UnsupportedEncodingException {
        var page = console.get(Browsing.MARIE, Language.FRENCH, "/nothing");
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("Rien ici");
    }
}
