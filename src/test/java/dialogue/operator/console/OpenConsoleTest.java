package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.watch.Problems;
import dialogue.watch.StandingProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class OpenConsoleTest {

    @Test
    void aPortThatIsTakenIsToldAndTheProgramGoesOn() {
        var program = Browsing.shared().program();
        assertThat(OpenConsole.of(program)).isEmpty();
        var problems = program.getBean(Problems.class);
        var told = problems.standing().stream().filter(problem -> problem.subject().equals("console")).toList();
        assertThat(told).extracting(StandingProblem::problem).extracting(problem -> problem.sentence(Language.ENGLISH))
                .singleElement().asString()
                .startsWith("No console: port " + program.getEnvironment().getProperty("dialogue.console.port") + " ");
        told.forEach(problem -> problems.dismiss(problem.number(), "test"));
        assertThat(program.isActive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "console.example"})
    void whatOthersCanHearIsNotOpened(String address) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> at(address, false).requireProtection(new MockEnvironment()))
                .matches(problem -> problem.code().equals("console.unprotected"));
        assertThatNoException().isThrownBy(() -> at(address, true).requireProtection(new MockEnvironment()));
        assertThatNoException().isThrownBy(() -> at(address, false)
                .requireProtection(new MockEnvironment().withProperty("server.ssl.bundle", "console")));
    }

    @Test
    void thisMachineNeedsNoProtection() {
        assertThatNoException().isThrownBy(() -> at("127.0.0.1", false).requireProtection(new MockEnvironment()));
    }

    private static ConsoleSettings at(String address, boolean proxied) {
        return new ConsoleSettings(true, address, 8480, List.of(), proxied ? "192\\.0\\.2\\.1" : null, null, null);
    }
}
