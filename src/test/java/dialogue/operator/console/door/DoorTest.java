package dialogue.operator.console.door;

import static dialogue.operator.console.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.person.Duty;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Coming in at the real door and being in, without script.
class DoorTest {

    private final Guests guests = new Guests();

    @Test
    void aPersonComesInByLinkAndPasswordAndIsOutAfterSigningOut() {
        guests.enrolled("canada/way", Duty.READER);
        var browser = guests.signedIn("canada/way");
        assertThat(browser.get("/me").body()).contains("canada/way", ">reader<", ">looks<");
        var thief = browser.thief();
        assertThat(Guests.isIn(thief)).isTrue();
        assertThat(where(browser.post("/logout"))).isEqualTo("/login?left");
        assertThat(where(thief.get("/me"))).isEqualTo("/login");
        assertThat(guests.acts("canada/way")).containsExactly("canada/way person.sign-out", "canada/way person.sign-in",
                "canada/way person.enrol", "root person.add");
    }

    @Test
    void whoIsNotInIsLedToTheDoorAndThenToThePageTheyAskedFor() {
        guests.enrolled("canada/led", Duty.READER);
        var browser = guests.browser();
        assertThat(where(browser.get("/me/password?x=1"))).isEqualTo("/login");
        assertThat(browser.signIn("canada/led", Guests.PASSWORD)).isEqualTo("/me/password?x=1");
    }

    @Test
    void aPartOfAPageGetsNoDoorInItsPlace() {
        var answer = guests.browser().get("/me", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whoeverIsLockedIsOutAtOnceAndDutiesHoldAtOnce() {
        guests.enrolled("joint/turned", Duty.STEWARD);
        var browser = guests.signedIn("joint/turned");
        assertThat(browser.get("/persons").statusCode()).isEqualTo(200);
        guests.persons().assign(Guests.HOST, Guests.key("joint/turned"), Set.of(Duty.READER));
        assertThat(browser.get("/persons").statusCode()).isEqualTo(403);
        guests.persons().lock(Guests.HOST, Guests.key("joint/turned"));
        assertThat(Guests.isIn(browser)).isFalse();
        guests.persons().unlock(Guests.HOST, Guests.key("joint/turned"));
        assertThat(Guests.isIn(browser)).isFalse();
    }

    @Test
    void anotherPasswordByLinkEndsTheSessionsOfTheOldOne() {
        guests.enrolled("canada/lost", Duty.READER);
        var thief = guests.signedIn("canada/lost");
        var link = URI.create(guests.persons().invite(Guests.HOST, Guests.key("canada/lost")).address()).getPath();
        var browser = guests.browser();
        browser.get(link);
        browser.post(link, "password", Guests.OTHER, "repeated", Guests.OTHER);
        assertThat(Guests.isIn(thief)).isFalse();
        assertThat(browser.signIn("canada/lost", Guests.PASSWORD)).isEqualTo("/login?refused");
        assertThat(browser.signIn("canada/lost", Guests.OTHER)).isEqualTo("/");
    }

    @Test
    void threeSessionsAtATimeAreEnough() {
        guests.enrolled("canada/many", Duty.READER);
        var first = guests.signedIn("canada/many");
        var others = List.of(guests.signedIn("canada/many"), guests.signedIn("canada/many"),
                guests.signedIn("canada/many"));
        assertThat(where(first.get("/me"))).isEqualTo("/login?ended");
        assertThat(others).allMatch(Guests::isIn);
        others.getFirst().post("/me/sessions");
        assertThat(others).extracting(Guests::isIn).containsExactly(true, false, false);
    }

    @ParameterizedTest
    @CsvSource({"console.css, text/css", "htmx.min.js, text/javascript", "icon.svg, image/svg+xml"})
    void theDoorIsDressedBeforeAnybodyIsIn(String file, String type) {
        var answer = guests.browser().get("/static/" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).isNotBlank();
        assertThat(guests.browser().get("/static/nothing.css").statusCode()).isEqualTo(404);
    }

    /// Enter in a field presses the first button of the form that the field belongs to; the languages' stand before the form and belong to it too.
    @Test
    void enterInAFieldSignsIn() {
        var buttons = Pattern.compile("<button[^>]*form=\"sign-in\"[^>]*>")
                .matcher(guests.browser().get("/login").body());
        assertThat(buttons.find()).isTrue();
        assertThat(buttons.group()).doesNotContain("formaction", "name=");
    }
}
