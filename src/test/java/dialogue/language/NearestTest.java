package dialogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> COMMANDS = List.of("brief", "check", "columns", "template", "runs", "help");

    @ParameterizedTest
    @CsvSource({"breif,brief", "chek,check", "checks,check", "colums,columns", "tempalte,template", "run,runs",
            "hlep,help"})
    void findsWhatWasMeant(String given, String meant) {
        assertThat(Nearest.to(given, COMMANDS)).contains(meant);
    }

    @Test
    void doesNotGuessWhatIsFarOff() {
        assertThat(Nearest.to("schedule", COMMANDS)).isEmpty();
        assertThat(Nearest.to("x", List.of("fr", "ko"))).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }
}
