package dialogue.operator.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            see --all            | see \\-\\-all
            .profile             | \\&.profile
            'tis                 | \\&'tis
            C:\\input            | C:\\einput
            `dialogue runs` says | \\fBdialogue runs\\fR says
            """)
    void takesNoWordForARequest(String words, String roff) {
        assertThat(Roff.text(words)).isEqualTo(roff);
    }
}
