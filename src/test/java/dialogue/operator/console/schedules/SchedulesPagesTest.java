package dialogue.operator.console.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dialogue.language.Language;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.operator.console.door.Visitor;
import dialogue.schedule.firing.FiringRecord;
import dialogue.schedule.firing.FiringState;
import dialogue.schedule.firing.Firings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The pages of the schedules, and what a steward does on them.
class SchedulesPagesTest {

    private final Browsing console = Browsing.shared();

    private String get(Visitor visitor, String path) {
        return Looks.words(console.get(visitor, Language.ENGLISH, path));
    }

    private MockHttpServletResponse act(Visitor visitor, String act, String schedule) {
        return console.give(visitor, Language.ENGLISH,
                MockMvcRequestBuilders.post("/schedules/" + schedule).param("act", act).with(csrf()));
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreThereInEachLanguage(Language language) {
        for (var path : List.of("/schedules", "/schedules/annual", "/schedules/annual?confirm=fire",
                "/schedules/before-meeting/m-2/14")) {
            var page = console.get(Browsing.SAM, language, path);
            assertThat(page.getStatus()).as(path).isEqualTo(200);
            assertThat(Looks.words(page)).as(path).doesNotContain("??").contains("<h1");
        }
    }

    @Test
    void eachFiringStandsInBothClocksAndSaysWhyItLeftItsDay() {
        assertThat(get(Browsing.PAUL, "/schedules")).contains("annual", "before-meeting/m-2/14", "No day named yet",
                "Ottawa ", "Seoul ");
        assertThat(get(Browsing.PAUL, "/schedules/annual")).contains("Days of rest in Korea", "The year ahead");
        assertThat(get(Browsing.PAUL, "/schedules/annual")).contains("06:00", "20:00", "Moved from ",
                "a day of rest in Korea.").doesNotContain("value=\"pause\"", "confirm=fire");
    }

    @Test
    void aScheduleThatIsNotThereIsAbsent() {
        assertThat(console.get(Browsing.SAM, Language.ENGLISH, "/schedules/anual").getStatus()).isEqualTo(404);
        assertThat(act(Browsing.SAM, "pause", "anual").getStatus()).isEqualTo(404);
    }

    @Test
    void onlyAStewardActs() {
        for (var act : List.of("pause", "resume", "fire")) {
            assertThat(act(Browsing.MARIE, act, "annual").getStatus()).as(act).isEqualTo(403);
        }
        assertThat(get(Browsing.MARIE, "/schedules/annual?confirm=fire")).doesNotContain("value=\"fire\"");
        assertThat(console.give(Browsing.SAM, Language.ENGLISH,
                MockMvcRequestBuilders.post("/schedules/annual").param("act", "pause")).getStatus()).isEqualTo(403);
    }

    @Test
    void whoPausedItStandsOnItsPageUntilItIsResumed() {
        assertThat(act(Browsing.SAM, "pause", "before-meeting/m-2/3").getRedirectedUrl())
                .isEqualTo("/schedules/before-meeting/m-2/3");
        assertThat(get(Browsing.PAUL, "/schedules/before-meeting/m-2/3")).contains("paused",
                "Paused by " + Browsing.SAM.person());
        act(Browsing.SAM, "resume", "before-meeting/m-2/3");
        assertThat(get(Browsing.PAUL, "/schedules/before-meeting/m-2/3")).doesNotContain("Paused by");
    }

    @Test
    void itIsFiredBehindAPageThatSaysWhoGetsWhatAndFollowedOnItsOwn() throws InterruptedException {
        assertThat(get(Browsing.SAM, "/schedules/annual?confirm=fire")).contains("Canada’s own copy", "value=\"fire\"",
                "are held until that ministry approves");
        assertThat(act(Browsing.SAM, "fire", "annual").getRedirectedUrl()).isEqualTo("/schedules/annual");
        for (var look = 0; last().map(FiringRecord::state).filter(FiringState.CLAIMED::equals).isPresent()
                && look < 2400; look++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(last().orElseThrow().state()).isEqualTo(FiringState.DONE);
        assertThat(last().orElseThrow().askedBy()).contains(Browsing.SAM.person());
        assertThat(get(Browsing.PAUL, "/schedules/annual")).contains("made", "every 30s").doesNotContain("every 1s");
    }

    private Optional<FiringRecord> last() {
        return console.bean(Firings.class).last("annual");
    }
}
