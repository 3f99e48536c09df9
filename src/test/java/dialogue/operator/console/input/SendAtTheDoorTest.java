package dialogue.operator.console.input;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.operator.console.Browser;
import dialogue.operator.console.Browsing;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Party;
import dialogue.run.upload.Uploads;
import dialogue.watch.Problems;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// At the real server: a file with the form's token comes in, one without it does not, one that is too large is told so.
class SendAtTheDoorTest {

    private static final String PASSWORD = "a heron on the Han at dawn";
    private static final String TEXT = "initiative,status,progress_en,progress_fr,progress_ko,share,marking,note,updated_on\n";

    private final Browsing console = Browsing.shared();

    @Test
    void aFileComesInWithTheTokenOfItsFormAndNoLargerThanAllowed() throws IOException {
        var year = Files.createDirectories(console.folder().resolve("input/2029"));
        Files.writeString(year.resolve("review.csv"), "opened,deadline,closed\n2026-04-01,2029-06-30,\n");
        var browser = signedIn("korea/sender");
        browser.get("/input/2029/korea");
        assertThat(Browser.where(browser.postFile("/input/2029/korea/waiting", TEXT)))
                .isEqualTo("/input/2029/korea/waiting");
        assertThat(sent()).isEqualTo(TEXT.length());
        assertThat(browser.postFile("/input/2029/korea/waiting", "x".repeat(5_300_000)).body()).contains("5 MB");
        assertThat(browser.postFile("/input/2029/korea/waiting", "x".repeat(9_000_000)).statusCode()).isEqualTo(413);
        assertThat(browser.withoutToken().postFile("/input/2029/korea/waiting", TEXT + TEXT).statusCode())
                .isEqualTo(403);
        assertThat(sent()).isEqualTo(TEXT.length());
        assertThat(console.bean(Problems.class).standing()).as("what a sender does is no fault of the program")
                .noneMatch(problem -> problem.subject().equals("console page"));
    }

    private long sent() {
        return console.bean(Uploads.class).waiting(2029, Party.KOREA).orElseThrow().bytes();
    }

    private Browser signedIn(String person) {
        var key = PersonKey.of(person).orElseThrow();
        var link = URI.create(console.bean(KeepPersons.class).add(Keeper.host("root"), key, Set.of(Duty.OFFICER))
                .address()).getPath();
        var browser = Browser.at(console.address());
        browser.get(link);
        browser.post(link, "password", PASSWORD, "repeated", PASSWORD);
        assertThat(browser.signIn(person, PASSWORD)).isEqualTo("/");
        return browser;
    }
}
