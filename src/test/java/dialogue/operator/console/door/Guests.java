package dialogue.operator.console.door;

import static dialogue.operator.console.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.operator.console.Browser;
import dialogue.operator.console.Browsing;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// Those who come to the real door, without script.
final class Guests {

    static final String PASSWORD = "a heron on the Han at dawn";
    static final String OTHER = "nine kayaks by the Rideau";
    static final Keeper HOST = Keeper.host("root");

    private final Browsing console = Browsing.shared();

    <T> T bean(Class<T> type) {
        return console.bean(type);
    }

    String address() {
        return console.address();
    }

    Browser browser() {
        return Browser.at(console.address());
    }

    KeepPersons persons() {
        return console.bean(KeepPersons.class);
    }

    static PersonKey key(String words) {
        return PersonKey.of(words).orElseThrow();
    }

    /// The path of a new person's link.
    String added(String person, Duty... duties) {
        return URI.create(persons().add(HOST, key(person), Set.of(duties)).address()).getPath();
    }

    void enrolled(String person, Duty... duties) {
        var link = added(person, duties);
        var browser = browser();
        browser.get(link);
        assertThat(where(browser.post(link, "password", PASSWORD, "repeated", PASSWORD)))
                .isEqualTo("/login?enrolled");
    }

    Browser signedIn(String person) {
        var browser = browser();
        assertThat(browser.signIn(person, PASSWORD)).isEqualTo("/");
        return browser;
    }

    static boolean isIn(Browser browser) {
        return browser.get("/me").statusCode() == 200;
    }

    /// The newest first.
    List<String> acts(String person) {
        return console.bean(Audit.class).acts().stream().filter(act -> act.subject().equals("person " + person))
                .map((Act act) -> act.person() + " " + act.act()).toList();
    }
}
