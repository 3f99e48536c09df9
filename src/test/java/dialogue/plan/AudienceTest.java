package dialogue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({"JOINT, CANADA, true", "JOINT, KOREA, true", "JOINT, , true", "CANADA, CANADA, true",
            "CANADA, KOREA, false", "CANADA, , false", "KOREA, KOREA, true", "KOREA, CANADA, false", "KOREA, , false"})
    void isReadByItsOwnSideAloneOrByAll(Audience audience, @Nullable Party reader, boolean readable) {
        assertThat(audience.readableBy(Optional.ofNullable(reader))).isEqualTo(readable);
    }

    @ParameterizedTest(name = "{0} in {1}: {2} first")
    @CsvSource({"JOINT, ENGLISH, CANADA", "JOINT, FRENCH, CANADA", "JOINT, KOREAN, KOREA", "CANADA, FRENCH, CANADA",
            "KOREA, ENGLISH, KOREA"})
    void namesTheReadersSideFirst(Audience audience, Language language, Party first) {
        assertThat(audience.first(language)).isEqualTo(first);
    }
}
