package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Party;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"gac.example, gac.example", "gac.example, korea.gac.example", "canada.desks.example, desks.example"})
    void refusesADomainOfBothMinistries(String canada, String korea) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Ministries.of(Map.of(
                "canada", canada(List.of("a@" + canada), List.of("other.example", canada), List.of(), List.of("joint"),
                        "unclassified"),
                "korea", canada(List.of("b@" + korea), List.of(korea), List.of(), List.of("joint"), "unclassified"))))
                .withMessage("dialogue.ministries: the domains " + canada + " and " + korea
                        + " are one, or one below the"
                        + " other, and stand at two ministries; give each ministry its own in dialogue.ministries.canada.domains"
                        + " and dialogue.ministries.korea.domains.");
    }

    @Test
    void takesDomainsThatOnlyEndAlike() {
        assertThat(Ministries.of(Map.of(
                "canada", canada(List.of("a@gac.example"), List.of("gac.example"), List.of(), List.of("joint"),
                        "unclassified"),
                "korea", canada(List.of("b@notgac.example"), List.of("notgac.example"), List.of(), List.of("joint"),
                        "unclassified")))
                .all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "gc.ca", "GC.CA", "kr", "go.kr", "co.kr", "com", "gov", "example",
            "anything.ck", "ck", "xn--3e0b707e", "github.io"})
    void refusesADomainUnderWhichAnybodyMayBe(String domain) {
        var small = domain.toLowerCase(Locale.ROOT);
        refuses(canada(List.of("desk@posts." + domain), List.of(domain), List.of(), List.of("joint"), "unclassified"),
                "dialogue.ministries.canada.domains: " + small
                        + " belongs to no single owner: others may have addresses"
                        + " below it; name the ministry's own domain, such as ministry." + small + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"international.gc.ca", "mofa.go.kr", "ministry.example", "www.ck",
            "xn--bj0bj06e.xn--3e0b707e"})
    void takesADomainOfOneOwner(String domain) {
        assertThat(Ministries.of(Map.of("canada", canada(List.of("desk@" + domain), List.of(domain), List.of(),
                List.of("joint"), "unclassified"))).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".gac.example", "gac.example.", "@gac.example", "gac example", "gac..example",
            "외교부.한국"})
    void refusesWhatIsNoDomain(String domain) {
        refuses(canada(List.of("desk@gac.example"), List.of("gac.example", domain), List.of(), List.of("joint"),
                "unclassified"),
                "dialogue.ministries.canada.domains: \"" + domain
                        + "\" is no domain; write one such as ministry.example,"
                        + " in Latin letters (xn--… for others), without @ and without a dot at either end.");
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

    @ParameterizedTest
    @ValueSource(strings = {"addresses", "domains", "audiences", "formats"})
    void refusesAMinistryThatLacksSomething(String key) {
        var settings = new MinistrySettings(key.equals("addresses") ? List.of() : List.of("desk@gac.example"),
                key.equals("domains") ? List.of() : List.of("gac.example"), List.of(),
                key.equals("audiences") ? List.of() : List.of("joint"),
                key.equals("formats") ? List.of() : List.of("xlsx"), false, "unclassified");
        refuses(settings, "dialogue.ministries.canada." + key
                + " is missing; give at least one value in the configuration.");
    }

    @Test
    void knowsEachPartysOwn() {
        var korea = new MinistrySettings(List.of("desk@mofa.example"), List.of("mofa.example"), List.of(),
                List.of("korea"), List.of("pdf"), true, "unclassified");
        var ministries = Ministries.of(Map.of("canada", canada("desk@gac.example", "canada"), "korea", korea));
        for (var party : Party.values()) {
            assertThat(ministries.of(party)).get().extracting(Ministry::party).isEqualTo(party);
        }
        assertThat(ministries.of(Party.KOREA).orElseThrow().noticeOnly()).isTrue();
        assertThat(Ministries.of(Map.of("korea", korea)).of(Party.CANADA)).isEmpty();
    }
}
