package dialogue.operator.console.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dialogue.language.Language;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.Enrolments;
import dialogue.person.Person;
import dialogue.person.PersonKey;
import dialogue.person.Persons;
import dialogue.plan.Party;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class PersonsPageTest {

    private static final Visitor STEWARD = new Visitor("anne", Party.CANADA, Set.of(Duty.STEWARD));

    private final Browsing console = Browsing.shared();

    private static PersonKey key(String words) {
        return PersonKey.of(words).orElseThrow();
    }

    /// The path of the new person's link.
    private String added(String person) {
        return URI.create(console.bean(KeepPersons.class)
                .add(Keeper.host("root"), key(person), Set.of(Duty.READER)).address()).getPath();
    }

    private Person found(String person) {
        return console.bean(Persons.class).find(key(person)).orElseThrow();
    }

    private MockHttpServletResponse post(Visitor visitor, String path, String... fields) {
        var request = MockMvcRequestBuilders.post(path).with(csrf());
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return console.give(visitor, Language.ENGLISH, request);
    }

    private String page(Visitor visitor, String path) throws UnsupportedEncodingException {
        return console.get(visitor, Language.ENGLISH, path).getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replaceAll("\\d\\d:\\d\\d", "");
    }

    private MvcResult anonymous(MockHttpServletRequestBuilder request) throws Exception {
        return console.pages().perform(request).andReturn();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereInEachLanguage(Language language) throws Exception {
        var link = added("canada/in-" + language.key());
        for (var path : new String[]{"/persons", "/persons/in-" + language.key(), "/me", "/me/password"}) {
            var page = console.get(STEWARD, language, path);
            assertThat(page.getStatus()).as(path).isEqualTo(200);
            assertThat(page.getContentAsString()).as(path).contains("<h1>").doesNotContain("??");
        }
        for (var path : new String[]{"/login", "/login?refused", "/login?enrolled", link, "/enrol/nothing"}) {
            var page = anonymous(MockMvcRequestBuilders.get(URI.create(path)).locale(language.locale()))
                    .getResponse().getContentAsString();
            assertThat(page).as(path).contains("lang=\"" + language.locale().toLanguageTag(), "<h1>")
                    .doesNotContain("??");
        }
    }

    @Test
    void letsAPersonOfTheOwnSideInAndShowsTheLinkOnce() throws Exception {
        var answer = console.pages().perform(MockMvcRequestBuilders.post("/persons").with(csrf())
                .with(Browsing.as(STEWARD)).param("name", "new").param("duty", "OFFICER", "APPROVER")).andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/persons/new");
        assertThat(found("canada/new").duties()).containsExactlyInAnyOrder(Duty.OFFICER, Duty.APPROVER);
        var shown = console.pages().perform(MockMvcRequestBuilders.get("/persons/new").with(Browsing.as(STEWARD))
                .flashAttrs(answer.getFlashMap())).andReturn().getResponse().getContentAsString();
        var link = shown.replaceAll("(?s).*/enrol/([\\w-]{43}).*", "$1");
        assertThat(console.bean(Enrolments.class).whose(link)).map(Person::key).contains(key("canada/new"));
        assertThat(page(STEWARD, "/persons/new")).doesNotContain("/enrol/").contains("has no password yet");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var refused = post(STEWARD, "/persons", "name", "Big Name", "duty", "OFFICER");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("is no name of a person", "value=\"Big Name\"")
                .containsPattern("value=\"OFFICER\"[^>]*checked");
        assertThat(post(STEWARD, "/persons", "name", "none").getContentAsString()).contains("What may canada/none do?");
    }

    @Test
    void locksUnlocksAndChangesDuties() {
        added("canada/kept");
        assertThat(post(STEWARD, "/persons/kept/lock").getRedirectedUrl()).isEqualTo("/persons/kept");
        assertThat(found("canada/kept").locked()).isTrue();
        post(STEWARD, "/persons/kept/unlock");
        post(STEWARD, "/persons/kept/duties", "duty", "STEWARD");
        assertThat(found("canada/kept")).returns(false, Person::locked).returns(Set.of(Duty.STEWARD), Person::duties);
        assertThat(post(STEWARD, "/persons/kept/link").getRedirectedUrl()).isEqualTo("/persons/kept");
    }

    /// Whoever the other side has, and whatever becomes of them, changes no byte here.
    @Test
    void nothingIsSeenOfTheOtherSide() throws Exception {
        var before = page(STEWARD, "/persons") + page(STEWARD, "/persons/hidden")
                + post(STEWARD, "/persons/hidden/lock").getContentAsString();
        added("korea/hidden");
        added("joint/hidden");
        var after = page(STEWARD, "/persons") + page(STEWARD, "/persons/hidden")
                + post(STEWARD, "/persons/hidden/lock").getContentAsString();
        assertThat(after.replaceAll("\\d\\d:\\d\\d", "").replaceAll("_csrf\" value=\"[^\"]*", ""))
                .isEqualTo(before.replaceAll("\\d\\d:\\d\\d", "").replaceAll("_csrf\" value=\"[^\"]*", ""));
        assertThat(found("korea/hidden").locked()).isFalse();
        assertThat(console.get(STEWARD, Language.ENGLISH, "/persons/hidden").getStatus()).isEqualTo(404);
        assertThat(page(Browsing.SAM, "/persons")).doesNotContain("korea/", "canada/in");
    }

    @Test
    void isForStewardsAloneAndNotForThemselves() {
        assertThat(console.get(Browsing.MARIE, Language.ENGLISH, "/persons").getStatus()).isEqualTo(403);
        added("canada/safe");
        assertThat(post(Browsing.MARIE, "/persons/safe/lock").getStatus()).isEqualTo(403);
        assertThat(found("canada/safe").locked()).isFalse();
        added("canada/anne");
        assertThat(post(STEWARD, "/persons/anne/duties", "duty", "APPROVER").getStatus()).isEqualTo(409);
        assertThat(found("canada/anne").duties()).containsExactly(Duty.READER);
    }

    @Test
    void aLinkTakesAGoodPasswordAlone() throws Exception {
        var link = added("canada/chooses");
        for (var pair : new String[][]{{"too short", "too short"}, {"passwordpassword", "passwordpassword"},
                {"a heron on the Han", "a heron on the han"}}) {
            var refused = anonymous(MockMvcRequestBuilders.post(link).with(csrf()).param("password", pair[0])
                    .param("repeated", pair[1])).getResponse();
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("class=\"fault\"").doesNotContain(pair[0]);
        }
        assertThat(found("canada/chooses").enrolled()).isFalse();
    }

    @Test
    void aLinkThatIsOverLooksLikeOneThatNeverWas() throws Exception {
        var used = added("canada/used");
        assertThat(console.bean(Enrolments.class).use(used.substring("/enrol/".length()), "digest")).isPresent();
        var never = used.substring(0, used.length() - 3) + "abc";
        assertThat(over(used).replace(used, "")).isEqualTo(over(never).replace(never, ""));
    }

    private String over(String link) throws Exception {
        var answer = anonymous(MockMvcRequestBuilders.get(link)).getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        return answer.getContentAsString().replaceAll("_csrf\" value=\"[^\"]*", "").replaceAll("\\d\\d:\\d\\d", "");
    }

    @Test
    void whoChangesThePasswordHasToKnowIt() throws Exception {
        var visitor = new Visitor("changes", Party.CANADA, Set.of(Duty.READER));
        added("canada/changes");
        var refused = post(visitor, "/me/password", "present", "not the one", "password", "nine kayaks by the Rideau",
                "repeated", "nine kayaks by the Rideau");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("The present password is wrong").doesNotContain("kayaks",
                "not the one");
        assertThat(found("canada/changes").enrolled()).isFalse();
    }
}
