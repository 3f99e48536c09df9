package dialogue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    @ParameterizedTest(name = "{0} in {1}: {2} first")
    @CsvSource({"JOINT, ENGLISH, CANADA", "JOINT, FRENCH, CANADA", "JOINT, KOREAN, KOREA", "CANADA, FRENCH, CANADA",
            "KOREA, ENGLISH, KOREA"})
    void namesTheReadersSideFirst(Audience audience, Language language, Party first) {
        assertThat(audience.first(language)).isEqualTo(first);
    }
}
