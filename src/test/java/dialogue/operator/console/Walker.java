package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A person in a browser who was given a link, and from there goes only where the page in front of them leads.
final class Walker {

    private static final Pattern KEPT = Pattern
            .compile("<input type=\"hidden\" name=\"(seen|present|insist)\" value=\"([^\"]*)\"");

    private final Browser browser;
    private final String neverRead;
    private Language language = Language.ENGLISH;
    private String at = "/";
    private String page = "";

    /// @param neverRead what no page may say to them
    Walker(String address, String neverRead) {
        this.browser = Browser.at(address);
        this.neverRead = neverRead;
    }

    /// Chooses a password at the link they were given, and signs in.
    Walker comesInBy(String link, String person, String password) {
        goes(link);
        fills(link, "password", password, "repeated", password);
        goes("/login");
        return fills("/login", "username", person, "password", password);
    }

    Walker reads(Language other) {
        language = other;
        return fills("/language", "language", other.key(), "page", "/");
    }

    /// Follows a link of the page.
    Walker opens(String path) {
        assertThat(page).contains("href=\"" + path + '"');
        return goes(path);
    }

    private Walker goes(String path) {
        at = path;
        return look(browser.get(path));
    }

    /// Fills in a form of the page, and goes where that leads.
    Walker fills(String action, String... fields) {
        assertThat(page).contains("action=\"" + action + '"');
        var all = new ArrayList<>(List.of(fields));
        KEPT.matcher(page).results().forEach(field -> all.addAll(List.of(field.group(1), field.group(2))));
        return arrives(browser.post(action, all.toArray(String[]::new)));
    }

    /// Sends a file by a form of the page.
    Walker sends(String action, String text) {
        assertThat(page).contains("action=\"" + action + '"');
        return arrives(browser.postFile(action, text));
    }

    private Walker arrives(HttpResponse<String> answer) {
        return answer.statusCode() == 302 ? goes(Browser.where(answer)) : look(answer);
    }

    private Walker look(HttpResponse<String> answer) {
        page = answer.body();
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(page).doesNotContain(neverRead);
        if (page.contains("<html")) {
            assertThat(page).contains("<html lang=\"" + language.locale().toLanguageTag() + '"').doesNotContain("??")
                    .containsOnlyOnce("<h1");
        }
        return this;
    }

    /// Looks at the page, which is followed by itself, until it comes to rest.
    Walker waits() throws InterruptedException {
        for (var looks = 0; page.contains("every 1s") && looks < 600; looks++) {
            Thread.sleep(Duration.ofMillis(100));
            goes(at);
        }
        assertThat(page).doesNotContain("every 1s");
        return this;
    }

    String page() {
        return page;
    }

    /// The addresses of a form that the page leads to, each once.
    List<String> links(String form) {
        return Pattern.compile("href=\"(" + form + ")\"").matcher(page).results().map(match -> match.group(1))
                .distinct().toList();
    }

    /// What the links lead to, all together; then they are back on this page.
    String read(String form) {
        var from = page;
        var read = new StringBuilder();
        for (var path : links(form)) {
            read.append(opens(path).page());
            page = from;
        }
        return read.toString();
    }
}
