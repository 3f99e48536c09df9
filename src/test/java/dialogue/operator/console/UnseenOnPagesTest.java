package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dialogue.InputFixture;
import dialogue.delivery.Outbox;
import dialogue.delivery.Papers;
import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.operator.MakeBriefing;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Party;
import dialogue.run.Outcome;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.upload.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// What Korea does on its own side changes no byte that a person of Canada can get.
@Tag("long")
class UnseenOnPagesTest {

    private static final String NOTE = "카나리아-한국-메모-2026";
    private static final String WAITS = """
            initiative,status,progress_en,progress_fr,progress_ko,share,marking,note,updated_on
            P1-01,on_track,Nearly done,Presque fini,거의 완료,,,카나리아-대기,2026-04-30
            """;

    private static final Browsing CONSOLE = Browsing.shared();
    private static final InputFixture INPUT = InputFixture.at(CONSOLE.folder().resolve("input"));

    @BeforeAll
    static void makeABriefing() {
        make();
    }

    private static Outcome make() {
        return CONSOLE.bean(MakeBriefing.class).make(RunRequest.annual(INPUT.root(),
                CONSOLE.folder().resolve("output")).with(Posting.HOLD), "test", Progress.NONE).outcome();
    }

    /// What it was before, for the other tests that share this console.
    @AfterAll
    static void putBack() {
        INPUT.replace("2026/korea.csv", NOTE + "-다시", NOTE);
        make();
        var uploads = CONSOLE.bean(Uploads.class);
        uploads.waiting(2026, Party.KOREA)
                .ifPresent(waiting -> uploads.discard(2026, Party.KOREA, waiting.sha256(), "korea/jiho"));
    }

    @Test
    void noByteOfCanadasChangesWithWhatKoreaDoesOnItsOwn() {
        var before = everything(Browsing.MARIE);
        before.keySet().removeIf(UnseenOnPagesTest::tellsWhoRead);
        before.putAll(walk(Browsing.MARIE, UnseenOnPagesTest::tellsWhoRead));
        var koreas = everything(Browsing.JIHO);
        changeWhatOnlyKoreaMayRead();
        assertThat(changed(before, everything(Browsing.MARIE))).isEmpty();
        assertThat(changed(koreas, everything(Browsing.JIHO))).contains("/messages", "/input", "/briefings", "/runs");
    }

    /// The addresses at which something else is.
    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeIf(path -> Objects.equals(before.get(path), after.get(path)));
        return all;
    }

    private static void changeWhatOnlyKoreaMayRead() {
        send();
        var person = PersonKey.of("korea/unseen").orElseThrow();
        CONSOLE.bean(KeepPersons.class).add(Keeper.host("root"), person, Set.of(Duty.READER));
        INPUT.replace("2026/korea.csv", NOTE, NOTE + "-다시");
        var made = make();
        assertThat(made.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
        approveTheOwnCopy();
        CONSOLE.get(Browsing.JIHO, Language.KOREAN, "/briefings");
    }

    private static void send() {
        var file = new MockMultipartFile("file", "a.csv", "text/csv", WAITS.getBytes(StandardCharsets.UTF_8));
        assertThat(CONSOLE.give(Browsing.JIHO, Language.KOREAN,
                MockMvcRequestBuilders.multipart("/input/2026/korea/waiting").file(file).with(csrf())).getStatus())
                .isEqualTo(302);
    }

    private static void approveTheOwnCopy() {
        var newest = CONSOLE.bean(Outbox.class).all().stream()
                .filter(each -> each.mailing().ministry() == Party.KOREA && each.mailing().papers() == Papers.OWN)
                .filter(each -> each.mailing().revision().year() == 2026 && each.state().key().equals("held"))
                .findFirst().orElseThrow();
        assertThat(CONSOLE.give(Browsing.JIHO, Language.KOREAN,
                MockMvcRequestBuilders.post("/messages/" + newest.id() + "/approve").with(csrf())).getStatus())
                .isEqualTo(302);
    }

    /// What looking at everything changes by itself, for reading an own copy is an act; these come first in a walk, before anything is read.
    private static boolean tellsWhoRead(String path) {
        return path.equals("/") || path.startsWith("/audit");
    }

    /// Each address that a visitor finds, with the answer.
    private static Map<String, String> everything(Visitor visitor) {
        return walk(visitor, _ -> true);
    }

    private static Map<String, String> walk(Visitor visitor, Predicate<String> where) {
        return Walk.by(path -> answer(CONSOLE.get(visitor, Language.ENGLISH, path)), where);
    }

    /// Without the token of the session and the clock in the foot.
    private static String answer(MockHttpServletResponse got) {
        var headers = got.getHeaderNames().stream().filter(name -> !name.equals("Set-Cookie"))
                .map(name -> name + "=" + got.getHeaders(name)).toList();
        var body = new String(got.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        return got.getStatus() + " " + headers + " "
                + body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"|(?s)<footer.*</footer>", "");
    }
}
