package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.Unpacked;
import dialogue.delivery.Posting;
import dialogue.operator.MakeBriefing;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// What a ministry keeps back, at the true door: each person asks for every address that anybody has found, and no answer to a person of another side holds a word
/// of it, in what it says, in its headers or in what is packed in it; nor does a line of the log, for anybody.
@Tag("long")
class KeptBackTest {

    private static final String PASSWORD = "a heron on the Han at dawn";

    /// Words of a file that waits and is not right: in a cell at fault, in a text, in a note.
    private static final List<String> CANADAS = List.of("canary-canada-state", "canary-canada-waits",
            "canary-canada-aside");
    private static final List<String> KOREAS = List.of("카나리아-한국-상태", "카나리아-한국-대기", "카나리아-한국-여담");

    private static final Map<String, Duty[]> PERSONS = Map.of("canada/kept-marie", ministrys(), "korea/kept-jiho",
            ministrys(), "canada/kept-paul", new Duty[]{Duty.READER}, "joint/kept-sam", new Duty[]{Duty.STEWARD});

    private final Browsing console = Browsing.shared();
    private final Map<String, Browser> browsers = new LinkedHashMap<>();
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private static Duty[] ministrys() {
        return new Duty[]{Duty.OFFICER, Duty.APPROVER, Duty.STEWARD};
    }

    @Test
    void noAnswerToAnotherSideAndNoLineOfTheLogHoldsAWordOfIt() {
        var log = talkative(this::lookAround);
        assertThat(log.lines()).anyMatch(line -> line.contains(" DEBUG ") && line.contains("/input/2026/korea/waiting"))
                .noneMatch(line -> keptFrom("nobody").stream().anyMatch(line::contains));
    }

    /// What is logged meanwhile if everything says what it has to say; it is not printed.
    private static String talkative(Runnable work) {
        var logging = LoggingSystem.get(KeptBackTest.class.getClassLoader());
        var out = System.out;
        var log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
        try {
            work.run();
        } finally {
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
            System.setOut(out);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    private void lookAround() {
        makeABriefing();
        PERSONS.forEach(this::comeIn);
        sendAWrongFile("canada", CANADAS);
        sendAWrongFile("korea", KOREAS);
        try {
            askForEverything();
        } finally {
            discard("canada");
            discard("korea");
        }
    }

    private void askForEverything() {
        browsers.forEach((person, browser) -> found.put(person, walk(person, browser)));
        assertThat(found.get("canada/kept-marie")).contains("/input/2026/canada/waiting");
        assertThat(officer("canada").get("/input/2026/canada/waiting").body()).contains(CANADAS.subList(0, 2));
        browsers.forEach(this::askForWhatOthersHaveFound);
    }

    private void makeABriefing() {
        console.bean(MakeBriefing.class).make(RunRequest.annual(console.folder().resolve("input"),
                console.folder().resolve("output")).with(Posting.HOLD), "test", Progress.NONE);
    }

    private void comeIn(String person, Duty... duties) {
        var link = URI.create(console.bean(KeepPersons.class)
                .add(Keeper.host("root"), PersonKey.of(person).orElseThrow(), Set.of(duties)).address()).getPath();
        var browser = Browser.at(console.address());
        browser.get(link);
        browser.post(link, "password", PASSWORD, "repeated", PASSWORD);
        assertThat(browser.signIn(person, PASSWORD)).isEqualTo("/");
        browsers.put(person, browser);
    }

    private Browser officer(String party) {
        return Objects.requireNonNull(browsers.get(party + (party.equals("canada") ? "/kept-marie" : "/kept-jiho")));
    }

    private void sendAWrongFile(String party, List<String> words) {
        var folder = "/input/2026/" + party;
        officer(party).get(folder);
        var sent = officer(party).postFile(folder + "/waiting",
                "initiative,status,progress_en,progress_fr,progress_ko,share,marking,note,updated_on\nP1-01,%s,%s,b,c,,,%s,2026-04-02\n"
                        .formatted(words.toArray()));
        assertThat(Browser.where(sent)).isEqualTo(folder + "/waiting");
    }

    private void discard(String party) {
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(officer(party).get("/input/2026/" + party + "/discard").body());
        assertThat(seen.find()).isTrue();
        officer(party).post("/input/2026/" + party + "/discard", "seen", seen.group(1));
    }

    private static Set<String> walk(String person, Browser browser) {
        return Walk.by(path -> look(person, browser, path), _ -> true).keySet();
    }

    private static String look(String person, Browser browser, String path) {
        var answer = browser.bytes(path);
        holdsNothing(person, path, answer);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void holdsNothing(String person, String path, HttpResponse<byte[]> answer) {
        var said = Unpacked.of(answer.body());
        assertThat(keptFrom(person)).as(person + " at " + path).noneMatch(said::holds)
                .noneMatch(headers(answer)::contains);
    }

    private static String headers(HttpResponse<?> answer) {
        var all = answer.headers().map().entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
        return all + URLDecoder.decode(all.replace("%", "%25").replace("%25", "%"), StandardCharsets.UTF_8);
    }

    /// Whose words they are not: nobody’s are both sides’.
    private static List<String> keptFrom(String person) {
        return Stream.of(Map.entry("canada/", Stream.concat(CANADAS.stream(), InputFixture.CANADAS.stream())),
                Map.entry("korea/", Stream.concat(KOREAS.stream(), InputFixture.KOREAS.stream())))
                .filter(side -> !person.startsWith(side.getKey())).flatMap(Map.Entry::getValue).toList();
    }

    /// By looking, and by acting: an act on what one has not found is refused.
    private void askForWhatOthersHaveFound(String person, Browser browser) {
        var others = new TreeSet<String>();
        found.values().forEach(others::addAll);
        others.removeAll(Objects.requireNonNull(found.get(person)));
        assertThat(others).isNotEmpty();
        browser.get("/me");
        for (var path : others) {
            look(person, browser, path);
            var acted = browser.post(path.replaceAll("\\?.*", ""));
            assertThat(acted.statusCode()).as(person + " at " + path).isGreaterThanOrEqualTo(400);
            assertThat(acted.body()).as(person + " at " + path).doesNotContain(keptFrom(person));
        }
    }
}
