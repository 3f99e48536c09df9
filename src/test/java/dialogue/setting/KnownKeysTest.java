package dialogue.setting;

import static dialogue.setting.Configured.environment;
import static dialogue.setting.Configured.file;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.language.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// A group that nobody reads is told; the environment is full of other people's variables.
class KnownKeysTest {

    @Test
    void namesTheNearestGroup() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> file("dialogue.ministeries.canada.marking", "unclassified").requireGroups())
                .withMessage("dialogue.ministeries is no key of the configuration and would have no"
                        + " effect; did you mean dialogue.ministries? Allowed: version, input, output, output-access, intake,"
                        + " ministries, mail, schedules, calendar, console, job, retention, serve. Correct it, or take it away.");
    }

    @Test
    void looksAtTheGroupsBeforeAnythingIsRead() {
        var environment = new StandardEnvironment();
        environment.getPropertySources()
                .addFirst(new MapPropertySource("application.yaml", Map.of("dialogue.male.from", "x")));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> KnownKeys.of(environment))
                .withMessageContaining("did you mean dialogue.mail?");
    }

    @Test
    void leavesWhatStandsUnderAGroupToItsReader() {
        assertThatCode(() -> file("dialogue.mail.anything.at[0].all", "1").requireGroups()).doesNotThrowAnyException();
    }

    @Test
    void leavesOtherPeoplesVariablesAlone() {
        assertThatCode(() -> environment("DIALOGUE_JAVA_OPTS", "-Xmx1g").requireGroups()).doesNotThrowAnyException();
    }
}
