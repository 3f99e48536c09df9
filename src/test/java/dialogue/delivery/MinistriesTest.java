package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Party;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is configured wrongly is refused with key, value, what is allowed and the remedy.
class MinistriesTest {

    private static MinistrySettings canada(List<String> addresses, List<String> domains, List<String> languages,
            List<String> audiences, String marking) {
        return new MinistrySettings(addresses, domains, languages, audiences, List.of("xlsx"), false, marking);
    }

    private static MinistrySettings canada(String address, String audience) {
        return canada(List.of(address), List.of("gac.example"), List.of(), List.of("joint", audience), "unclassified");
    }

    private static void refuses(MinistrySettings settings, String sentence) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Ministries.of(Map.of("canada", settings)))
                .withMessage(sentence);
    }

    @Test
    void readsAddressesLanguagesAndAudiences() {
        var ministry = Ministries.of(Map.of("canada", canada("Desk@Posts.GAC.example", "canada"))).of(Party.CANADA)
                .orElseThrow();
        assertThat(ministry.addresses()).containsExactly("desk@posts.gac.example");
        assertThat(ministry.languages()).containsExactly(Language.ENGLISH, Language.FRENCH);
        assertThat(ministry.noticeOnly()).isFalse();
    }

    @Test
    void refusesAnAddressOutsideItsDomains() {
        refuses(canada("desk@notgac.example", "canada"),
                "dialogue.ministries.canada.addresses: the address desk@notgac.example is outside the domains gac.example;"
                        + " correct the address, or add its domain to dialogue.ministries.canada.domains.");
    }

    @Test
    void refusesTheDocumentsOfTheOtherMinistry() {
        refuses(canada("desk@gac.example", "korea"), "dialogue.ministries.canada.audiences: \"korea\" is not allowed"
                + " here; allowed: joint, canada. Correct it in the configuration.");
    }

    @Test
    void refusesAMarkingAboveUnclassified() {
        refuses(canada(List.of("desk@gac.example"), List.of("gac.example"), List.of(), List.of("joint"), "protected_a"),
                "dialogue.ministries.canada.marking: \"protected_a\" is not allowed here; allowed: unclassified."
                        + " Correct it in the configuration.");
    }

    @Test
    void refusesALanguageItDoesNotSpeak() {
        refuses(canada(List.of("desk@gac.example"), List.of("gac.example"), List.of("de"), List.of("joint"),
                "unclassified"),
                "dialogue.ministries.canada.languages: \"de\" is not allowed here; allowed: en, fr, ko."
                        + " Correct it in the configuration.");
    }

    @Test
    void refusesWhatIsNoAddress() {
        refuses(canada("The Desk <desk@gac.example>", "canada"), "dialogue.ministries.canada.addresses: \"the desk"
                + " <desk@gac.example>\" is no mail address; write one such as desk@ministry.example, without a name.");
    }

    @Test
    void refusesAMinistryWithoutDomains() {
        refuses(canada(List.of("desk@gac.example"), List.of(), List.of(), List.of("joint"), "unclassified"),
                "dialogue.ministries.canada.domains is missing; give at least one value in the configuration.");
    }

    @Test
    void refusesAMinistryThatIsNone() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Ministries.of(Map.of("japan", canada("desk@gac.example", "canada")))).withMessage(
                        "dialogue.ministries: \"japan\" is not allowed here; allowed: canada, korea. Correct it in the"
                                + " configuration.");
    }

    @Test
    void refusesAnAddressOfBothMinistries() {
        var korea = new MinistrySettings(List.of("desk@gac.example"), List.of("gac.example"), List.of(),
                List.of("korea"), List.of("xlsx"), false, "unclassified");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Ministries.of(Map.of("canada", canada("desk@gac.example", "canada"), "korea", korea)))
                .withMessageContaining("desk@gac.example stands at the other ministry already");
    }

    @Test
    void saysItInFrenchAndKorean() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Ministries.of(Map.of("canada", canada("desk@gac.example", "korea"))))
                .satisfies(problem -> {
                    assertThat(problem.sentence(Language.FRENCH)).contains("valeurs permises\u00a0: joint, canada");
                    assertThat(problem.sentence(Language.KOREAN)).contains("사용할 수 있는 값: joint, canada");
                });
    }
}
