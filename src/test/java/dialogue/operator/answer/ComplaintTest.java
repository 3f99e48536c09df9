package dialogue.operator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a sentence tells a person stands apart for a program.
class ComplaintTest {

    private static final Messages PROBLEMS = Messages.load("problems");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void tellsPlaceValueAndWhatIsAllowed() {
        var said = Complaint.of(Problem.of(Kind.USAGE, "setting.domain", "dialogue.ministries.canada", "a@b.example",
                "gac.example, kdo.example", "dialogue.domains"), Language.ENGLISH);
        assertThat(said).extracting(Complaint::place, Complaint::given, Complaint::allowed, Complaint::exitCode)
                .containsExactly("dialogue.ministries.canada", "a@b.example", List.of("gac.example", "kdo.example"),
                        64);
        assertThat(said.found() + "; " + said.remedy()).isEqualTo(said.message());
    }

    @Test
    void aWarningHasNoExitCode() {
        assertThat(Complaint.warning(Problem.of(Kind.FAILED, "mail.no-server"), Language.FRENCH).exitCode()).isNull();
    }

    /// A problem of a new code is added there, or has nothing in its sentence that a program could use.
    @Test
    void everyPlaceOfASentenceAboutWhatWasGivenIsNamed() {
        var roles = Parts.roles();
        PROBLEMS.keys(Language.ENGLISH).stream().filter(code -> code.matches("(usage|setting|input|output)\\..*"))
                .filter(code -> places(code) > 0)
                .forEach(code -> assertThat(roles.stringPropertyNames()).contains(code));
        assertThat(PROBLEMS.keys(Language.ENGLISH)).containsAll(roles.stringPropertyNames());
        roles.stringPropertyNames().forEach(code -> assertThat(Stream.of(roles.getProperty(code).split(" ", -1))
                .filter(role -> !role.contains(":")).count()).as(code).isEqualTo(places(code)));
    }

    private static int places(String code) {
        var numbers = new TreeSet<Integer>();
        PLACE.matcher(PROBLEMS.pattern(Language.ENGLISH, code)).results()
                .forEach(place -> numbers.add(Integer.valueOf(place.group(1))));
        return numbers.isEmpty() ? 0 : numbers.last() + 1;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceCanBeParted(Language language) {
        PROBLEMS.keys(language).forEach(code -> assertThat(
                PROBLEMS.parts(language, code, 1, 2, 3, 4, 5)).as(code).doesNotContain("").hasSizeBetween(1, 2));
    }
}
