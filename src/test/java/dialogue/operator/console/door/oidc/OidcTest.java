package dialogue.operator.console.door.oidc;

import static dialogue.operator.console.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.console.Browser;
import dialogue.operator.console.Browsing;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.person.Persons;
import dialogue.watch.Problems;
import dialogue.watch.StandingProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both ministries have a sign-in of their own, at a real server of OpenID Connect.
class OidcTest {

    private static MockOAuth2Server server = new MockOAuth2Server();
    private static String whileAway = "";

    private final Browsing console = Browsing.shared();
    private final Browser browser = Browser.at(console.address());

    @BeforeAll
    static void startAfterSomebodyHasTried() throws IOException {
        whileAway = where(Browser.at(Browsing.shared().address()).get("/oauth2/authorization/korea"));
        start();
    }

    private static void start() throws IOException {
        server = new MockOAuth2Server();
        server.start(InetAddress.getLoopbackAddress(), Browsing.shared().ownSignIns());
    }

    @AfterAll
    static void stop() {
        server.shutdown();
    }

    private void added(String person) {
        console.bean(KeepPersons.class).add(Keeper.host("root"), PersonKey.of(person).orElseThrow(),
                Set.of(Duty.READER));
    }

    /// Where somebody is led whom a ministry's sign-in says this of.
    private String comes(String ministry, Map<String, Object> claims) throws IOException, InterruptedException {
        return where(browser.get(back(ministry, claims)));
    }

    private String back(String ministry, Map<String, Object> claims) throws IOException, InterruptedException {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(ministry, "7", "JWT", List.of("console"), claims));
        var away = where(browser.get("/oauth2/authorization/" + ministry));
        assertThat(away).startsWith("http://127.0.0.1:" + console.ownSignIns() + "/" + ministry + "/");
        try (var client = HttpClient.newHttpClient()) {
            var back = where(client.send(HttpRequest.newBuilder(URI.create(away)).build(), BodyHandlers.ofString()));
            assertThat(back).startsWith(console.address() + "/login/oauth2/code/" + ministry);
            return back.substring(console.address().length());
        }
    }

    private boolean isIn() {
        return browser.get("/me").statusCode() == 200;
    }

    @Test
    void whomTheLedgerKnowsComesInWithoutAPassword() throws Exception {
        added("canada/own");
        assertThat(browser.get("/login").body()).contains("/oauth2/authorization/canada");
        assertThat(comes("canada", Map.of("preferred_username", "own"))).isEqualTo("/");
        assertThat(browser.get("/me").body()).contains("canada/own");
        console.bean(KeepPersons.class).lock(Keeper.host("root"), PersonKey.of("canada/own").orElseThrow());
        assertThat(isIn()).isFalse();
        assertThat(comes("canada", Map.of("preferred_username", "own"))).isEqualTo("/login?refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanui", "korea/hanui", "/korea/hanui", "../korea/hanui", "hanui@korea", "joint/hanui", ""})
    void theRegistrationDecidesTheMinistryWhateverItSays(String name) throws Exception {
        var hanui = PersonKey.of("korea/hanui").orElseThrow();
        if (console.bean(Persons.class).find(hanui).isEmpty()) {
            added("korea/hanui");
            added("joint/hanui");
        }
        assertThat(comes("canada", Map.of("preferred_username", name, "ministry", "korea", "side", "korea")))
                .isEqualTo("/login?refused");
        assertThat(isIn()).isFalse();
    }

    @Test
    void noClaimGivesADuty() throws Exception {
        added("korea/plain");
        assertThat(comes("korea", Map.of("preferred_username", "plain", "duties", List.of("steward"), "roles",
                List.of("STEWARD", "steward"), "scope", "steward"))).isEqualTo("/");
        assertThat(browser.get("/persons").statusCode()).isEqualTo(403);
    }

    @Test
    void anAnswerThatNobodyAskedForIsNone() throws Exception {
        added("canada/unasked");
        assertThat(where(browser.get("/login/oauth2/code/canada?code=x&state=y"))).isEqualTo("/login?refused");
        var other = Browser.at(console.address());
        var away = where(other.get("/oauth2/authorization/canada"));
        var state = away.replaceAll(".*[?&]state=([^&]*).*", "$1");
        assertThat(where(browser.get("/login/oauth2/code/canada?code=x&state=" + state))).isEqualTo("/login?refused");
        assertThat(isIn()).isFalse();
    }

    @Test
    void aSignInThatIsNotConfiguredIsNotThere() {
        assertThat(browser.get("/oauth2/authorization/joint").statusCode()).isEqualTo(404);
    }

    private Optional<StandingProblem> problem(String subject) {
        return console.bean(Problems.class).standing().stream().filter(each -> each.subject().equals(subject))
                .findAny();
    }

    @Test
    void aSignInThatIsAwayIsToldInASentenceAndAsAProblem() {
        assertThat(whileAway).isEqualTo("/login?away");
        assertThat(browser.get("/login?away").body()).contains("sign-in does not answer");
        assertThat(problem("sign-in korea")).get().extracting(each -> each.problem().sentence(Language.ENGLISH))
                .asString().startsWith("The own sign-in of the ministry korea at http://127.0.0.1:"
                        + console.ownSignIns() + "/korea does not answer");
    }

    @Test
    void aSignInThatGoesAwayMeanwhileIsToldLikewise() throws Exception {
        var back = back("canada", Map.of("preferred_username", "own"));
        stop();
        var met = where(browser.get(back));
        start();
        assertThat(met).isEqualTo("/login?away");
        assertThat(problem("sign-in canada")).isPresent();
    }
}
