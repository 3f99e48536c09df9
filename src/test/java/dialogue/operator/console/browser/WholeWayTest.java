package dialogue.operator.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.person.Duty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/// In a true browser, as a person uses it: from the link to the message that goes out. What the way leaves behind is what the pages are looked at with.
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayTest {

    private static final String PASSWORD = "a heron on the Han at dawn";
    private static final String NOTE = "A heron that Canada keeps to itself";
    private static final Path PICTURES = Path.of("target/console");

    private static final String LINKS = """
            arguments[arguments.length - 1]([...document.querySelectorAll('a[href^="/"]:not([download])')]
              .map(one => one.getAttribute('href').replace(/#.*/, ''))
              .filter(link => !link.match(/papers[/]\\d+$|[.]zip$|[/](form|template)[/]|[.]csv$/)))
            """;

    @TempDir
    static Path folder;
    private static Served served;
    private static Chrome chrome;

    @BeforeAll
    static void open() {
        served = new Served(folder);
        chrome = new Chrome(served.address(), folder);
    }

    @AfterAll
    static void close() {
        chrome.close();
        served.close();
    }

    private static void enrol(String person, Duty... duties) {
        chrome.open(served.link(person, duties));
        chrome.type("password", PASSWORD);
        chrome.type("repeated", PASSWORD);
        chrome.click("Set the password");
        chrome.heading("Sign in");
        signIn(person);
    }

    private static void signIn(String person) {
        chrome.type("username", person);
        chrome.type("password", PASSWORD);
        chrome.press(Keys.ENTER, 1);
        chrome.see("nav");
    }

    private static String sent(String name, String from, String to) throws IOException {
        var text = Files.readString(served.input().resolve("2026/canada.csv"));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(name), text.replace(from, to)).toString();
    }

    private static void send(String year, String file) {
        chrome.open("/input/" + year + "/canada");
        chrome.type("file", file);
        chrome.click("Send and judge");
        chrome.heading("File sent for " + year);
    }

    @Test
    @Order(1)
    void aReportThatIsDamagedShowsItsFaultAndARightOneIsTakenOver() throws IOException {
        enrol("canada/marie", Duty.OFFICER, Duty.APPROVER, Duty.STEWARD);
        send("2026", sent("damaged.csv", "P1-01,on_track", "P1-01,on_trck"));
        assertThat(chrome.see("td.marked").getText()).contains("on_trck", "Error");
        assertThat(chrome.has("a[href$='/take-over']")).isFalse();
        send("2026", sent("right.csv", "2026-12,,,,,,,,2026-03-10", "2026-12,,,,,,," + NOTE + ",2026-03-10"));
        chrome.click("Take over…");
        chrome.heading("Take the file over?");
        chrome.click("Take over");
        assertThat(chrome.see("p.note").getText()).isEqualTo("The file was taken over; the one before is kept.");
        assertThat(served.input().resolve("2026/canada.csv")).content().contains(NOTE);
    }

    @Test
    @Order(2)
    void aBriefingIsMadeBeforeOnesEyes() {
        chrome.open("/brief");
        chrome.see("input[name=hold]").click();
        chrome.click("Make it");
        chrome.heading("A briefing that was asked for");
        chrome.script(
                "window.seen = []; new MutationObserver(() => seen.push(document.querySelector('#wish').innerText))"
                        + ".observe(document.querySelector('main'), { childList: true, subtree: true })");
        chrome.see("#wish .state.good");
        assertThat(String.valueOf(chrome.script("return seen.join()"))).contains("at work")
                .containsPattern("\\d of \\d+ as seen");
        chrome.click("To the documents");
        chrome.see("main table");
    }

    @Test
    @Order(3)
    void thePdfIsReadInThePage() throws IOException {
        chrome.see("a[aria-label*='canada-en.pdf']").click();
        var shown = chrome.see("iframe").getAttribute("src");
        var bytes = chrome.later("const done = arguments[arguments.length - 1]; fetch('" + shown
                + "').then(answer => answer.blob()).then(paper => { const reader = new FileReader();"
                + " reader.onload = () => done(reader.result); reader.readAsDataURL(paper); })");
        var encoded = String.valueOf(bytes);
        assertThat(encoded).startsWith("data:application/pdf;base64,");
        try (var paper = Loader.loadPDF(Base64.getDecoder().decode(encoded.substring(encoded.indexOf(',') + 1)))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Strategic Dialogue", NOTE);
        }
    }

    @Test
    @Order(4)
    void aMessageThatIsApprovedIsInTheMailbox() throws Exception {
        assertThat(served.mail().getReceivedMessages()).isEmpty();
        chrome.open("/messages");
        chrome.see("main tbody a").click();
        chrome.click("Approve");
        chrome.heading("Approve this message?");
        chrome.click("Approve");
        chrome.see("#state .state.good");
        assertThat(served.mail().getReceivedMessages()).singleElement()
                .satisfies(message -> assertThat(message.getAllRecipients()[0])
                        .hasToString("strategic-dialogue@gac.example"));
    }

    @Test
    @Order(5)
    void theOtherMinistrysPersonSeesNoneOfIt() {
        send("2025", folder.resolve("right.csv").toString());
        send("2026", folder.resolve("damaged.csv").toString());
        var canadas = List.of("/input/2026/canada", "/input/2026/canada/waiting", "/messages/1");
        for (var path : canadas) {
            chrome.open(path);
            assertThat(chrome.see("h1").getText()).as(path).isNotEqualTo("Nothing here");
        }
        served.link("canada/paul", Duty.READER);
        chrome.click("Sign out");
        enrol("korea/jiho", Duty.OFFICER, Duty.APPROVER, Duty.STEWARD);
        for (var path : walk("/")) {
            chrome.open(path);
            assertThat(chrome.words()).as(path).doesNotContain(NOTE, "on_trck", "canada/paul", "@gac.example");
        }
        canadas.forEach(this::isNotThere);
        isNotThere("/nothing");
    }

    private void isNotThere(String path) {
        chrome.open(path);
        assertThat(chrome.see("h1").getText()).as(path).isEqualTo("Nothing here");
    }

    /// Each page that links lead to, one of each kind.
    private static List<String> walk(String... from) {
        var found = new TreeSet<>(List.of(from));
        var kinds = new HashSet<String>();
        var pages = new ArrayList<String>();
        while (!found.isEmpty()) {
            var path = found.removeFirst();
            if (kinds.add(path.replaceAll("\\d+", "N").replaceAll("before-meeting/[^?]*", "M"))) {
                chrome.open(path);
                pages.add(path);
                found.addAll(chrome.faults(LINKS));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource
    @Order(6)
    void everyPageIsForEverybody(Language language) {
        chrome.forget();
        chrome.open("/login");
        chrome.see("button[name=language][value=" + language.key() + "]").click();
        chrome.see("html[lang|=" + language.key() + "]");
        var faults = new ArrayList<>(look(language, "/login"));
        chrome.open("/login");
        signIn("canada/marie");
        chrome.complaints();
        var pages = new ArrayList<>(walk("/"));
        pages.addAll(List.of("/input/2026/canada/waiting?faults=true", "/enrol/spent"));
        pages.forEach(path -> faults.addAll(look(language, path)));
        faults.addAll(look(language, "/nothing"));
        faults.addAll(chrome.complaints());
        assertThat(faults).isEmpty();
    }

    /// What is wrong with a page. Where the keyboard leads does not depend on the language.
    private static List<String> look(Language language, String path) {
        var rules = new PageRules(chrome);
        var faults = new ArrayList<String>();
        chrome.open(path);
        if (language == Language.ENGLISH) {
            faults.addAll(rules.unreachable());
            chrome.open(path);
        }
        faults.addAll(rules.broken());
        chrome.picture(320, picture("narrow-" + language.key(), path));
        chrome.picture(1280, picture(language.key(), path));
        faults.addAll(rules.tooWide());
        return faults.stream().map(fault -> path + " " + fault).toList();
    }

    private static Path picture(String folder, String path) {
        var name = path.substring(1).replaceAll("[^a-z0-9]+", "-");
        return PICTURES.resolve(folder).resolve((name.isEmpty() ? "today" : name) + ".png");
    }

    @Test
    @Order(7)
    void theFirstKeyLeadsPastTheHead() {
        chrome.open("/");
        chrome.press(Keys.TAB, 1);
        assertThat(chrome.see(".skip:focus").getAttribute("href")).endsWith("#content");
        chrome.press(Keys.ENTER, 1);
        chrome.see("main:focus");
    }
}
