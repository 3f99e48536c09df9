package dialogue.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dialogue.occasion.Occasion.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OccasionTest {

    private record File(int year, Occasion occasion) {}

    @Test
    void theWordForTheAnnualBriefingIsNoMeeting() {
        assertThat(Occasion.of("annual")).isSameAs(Occasion.ANNUAL);
        assertThatIllegalArgumentException().isThrownBy(() -> new Meeting("annual"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "..", "a/b", "a\\b", "a b", "a.b", "fmm_2026", "회의", "-a",
            "a2345678901234567890123456789012345678901"})
    void whatCannotNameAFolderEverywhereIsNoMeeting(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Occasion.of(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual", "fdm-2028", "A", "a234567890123456789012345678901234567890"})
    void inAFileAnOccasionIsItsKey(String key) {
        var json = JsonMapper.builder().build();
        var file = new File(2026, Occasion.of(key));
        assertThat(json.writeValueAsString(file)).isEqualTo("{\"year\":2026,\"occasion\":\"" + key + "\"}");
        assertThat(json.readValue(json.writeValueAsString(file), File.class)).isEqualTo(file);
    }

    @Test
    void whatIsMadeOnTheSideIsCountedByItself() {
        var revision = RevisionKey.revision(2026, Occasion.ANNUAL, 1).next();
        assertThat(revision).hasToString("2026 annual r2");
        assertThat(RevisionKey.aside(2026, Occasion.of("fdm-2028"), 1)).hasToString("2026 fdm-2028 s1");
        assertThat(revision).isNotEqualTo(RevisionKey.aside(2026, Occasion.ANNUAL, 2));
    }
}
