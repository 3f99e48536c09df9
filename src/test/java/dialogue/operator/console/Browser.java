package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A browser without script that follows nothing by itself, at the real door of a console.
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    private Browser(String address) {
        this.address = address;
    }

    /// One that nobody has used yet.
    public static Browser at(String address) {
        return new Browser(address);
    }

    /// Gets a page, in English.
    ///
    /// @param headers name, value, name, value …
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /// Gets whatever is there, as it comes.
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /// Sends a form, with the token of the page looked at last.
    ///
    /// @param fields name, value, name, value …
    public HttpResponse<String> post(String path, String... fields) {
        var all = new StringBuilder("_csrf=").append(encoded(token));
        for (var place = 0; place < fields.length; place += 2) {
            all.append('&').append(fields[place]).append('=').append(encoded(fields[place + 1]));
        }
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(all.toString())));
    }

    /// Sends a file in a form's field `file`, with the token of the page looked at last.
    public HttpResponse<String> postFile(String path, String text) {
        var edge = "----edge";
        var part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        return send(request(path, "Content-Type", "multipart/form-data; boundary=" + edge).POST(BodyPublishers.ofString(
                part.formatted(edge, "_csrf", "", token) + part.formatted(edge, "file", "; filename=\"a.csv\"", text)
                        + "--" + edge + "--\r\n")));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html")
                .header("Accept-Language", Language.ENGLISH.key());
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = send(request, BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        token = found.find() ? found.group(1) : token;
        return answer;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Forgets the token of the page looked at last.
    public Browser withoutToken() {
        token = "";
        return this;
    }

    /// Signs in, and says where that led.
    public String signIn(String person, String password) {
        get("/login");
        return where(post("/login", "username", person, "password", password));
    }

    /// Where an answer leads.
    public static String where(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// The session's cookie.
    public Optional<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("session"))
                .findAny();
    }

    /// Another browser that has stolen this one's cookies.
    public Browser thief() {
        var thief = new Browser(address);
        cookies.getCookieStore().getCookies()
                .forEach(cookie -> thief.cookies.getCookieStore().add(URI.create(address), cookie));
        return thief;
    }
}
