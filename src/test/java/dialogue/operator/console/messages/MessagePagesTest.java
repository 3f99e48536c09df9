package dialogue.operator.console.messages;

import static dialogue.operator.console.Browsing.JIHO;
import static dialogue.operator.console.Browsing.MARIE;
import static dialogue.operator.console.Browsing.PAUL;
import static dialogue.operator.console.Browsing.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.Papers;
import dialogue.delivery.Posting;
import dialogue.delivery.Published;
import dialogue.language.Language;
import dialogue.operator.console.Browser;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The pages of the messages: each side sees and approves its own.
class MessagePagesTest {

    @TempDir
    private static Path elsewhere;
    private static Browsing console;
    private static Looks looks;
    private static int year = 2040;
    /// Messages on which nobody acts.
    private static List<Dispatch> still;

    @BeforeAll
    static void open() {
        console = Browsing.shared();
        looks = new Looks(console);
        still = held();
    }

    /// Messages of a year that no other test has, all held: the joint papers and the own copy of each ministry.
    private static List<Dispatch> held() {
        year++;
        var manifest = new Published(elsewhere.resolve("" + year)).into(console.folder().resolve("output"), year, 1,
                Map.of(Audience.JOINT, "j", Audience.CANADA, "c", Audience.KOREA, "k"));
        var outbox = console.bean(Outbox.class);
        outbox.enter(manifest, Posting.HOLD);
        return outbox.of(manifest.key());
    }

    private static long number(List<Dispatch> all, Party ministry, Papers papers) {
        return all.stream().filter(each -> each.mailing().ministry() == ministry)
                .filter(each -> each.mailing().papers() == papers).findFirst().orElseThrow().id();
    }

    private static String state(long number) {
        return console.bean(Outbox.class).dispatch(number).state().key();
    }

    private static MockHttpServletResponse post(Visitor visitor, String path) {
        return console.give(visitor, Language.ENGLISH, MockMvcRequestBuilders.post(path).with(csrf()));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereInEachLanguageWithEveryWord(Language language) {
        var own = number(still, Party.CANADA, Papers.OWN);
        assertThat(looks.page(MARIE, language, "/messages")).doesNotContain("??").contains("/messages/" + own + "\"");
        assertThat(looks.page(MARIE, language, "/messages/" + own))
                .doesNotContain("??", "messages.step", "messages.todo").contains("/messages/" + own + "/letter")
                .contains("/messages/" + own + "/approve", "/messages/" + own + "/cancel")
                .doesNotContain("/messages/" + own + "/hold", "/messages/" + own + "/retry");
        for (var act : List.of("approve", "hold", "retry", "arrived", "cancel")) {
            assertThat(looks.page(MARIE, language, "/messages/" + own + "/" + act)).doesNotContain("??", "messages.ask")
                    .contains("canada-en.xlsx", "strategic-dialogue@gac.example");
        }
    }

    @Test
    void eachSideSeesItsOwnMessagesAndWhoHasNoneTheJointOnes() {
        var all = still;
        assertThat(looks.page(MARIE, Language.ENGLISH, "/messages")).contains("gac.example")
                .doesNotContain("mofa.example");
        assertThat(looks.page(JIHO, Language.ENGLISH, "/messages")).contains("mofa.example")
                .doesNotContain("gac.example");
        assertThat(looks.page(SAM, Language.ENGLISH, "/messages"))
                .contains("/messages/" + number(all, Party.CANADA, Papers.JOINT) + "\"",
                        "/messages/" + number(all, Party.KOREA, Papers.JOINT) + "\"")
                .doesNotContain("/messages/" + number(all, Party.CANADA, Papers.OWN) + "\"",
                        "/messages/" + number(all, Party.KOREA, Papers.OWN) + "\"", "own copy");
    }

    @Test
    void whatIsNotForTheVisitorAnswersLikeWhatIsNotThere() {
        var all = still;
        var nothing = looks.answer(MARIE, "/messages/99999999");
        assertThat(nothing).startsWith("404 ");
        for (var papers : List.of(Papers.JOINT, Papers.OWN)) {
            var koreas = "/messages/" + number(all, Party.KOREA, papers);
            for (var path : List.of(koreas, koreas + "/letter", koreas + "/approve", koreas + "/nothing")) {
                assertThat(looks.answer(MARIE, path)).isEqualTo(nothing);
            }
            assertThat(post(MARIE, koreas + "/approve").getStatus()).isEqualTo(404);
        }
        assertThat(looks.answer(SAM, "/messages/" + number(all, Party.KOREA, Papers.OWN))).startsWith("404 ");
        assertThat(all).extracting(each -> state(each.id())).containsOnly("held");
    }

    @Test
    void showsTheLetterAsItsReaderGetsIt() {
        var joint = number(still, Party.CANADA, Papers.JOINT);
        assertThat(looks.page(MARIE, Language.KOREAN, "/messages/" + joint)).contains("Dear Colleagues:",
                "Agreement &lt;signed&gt; &amp; sealed", "nos salutations");
        var letter = console.get(MARIE, Language.KOREAN, "/messages/" + joint + "/letter");
        assertThat(Looks.words(letter)).startsWith("<!DOCTYPE html>").contains("Agreement &lt;signed&gt; &amp; sealed");
        assertThat(letter.getHeaders("Content-Security-Policy")).containsExactly(
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");
    }

    @Test
    void anApproverOfTheOwnMinistryLetsItGo() {
        var joint = number(held(), Party.CANADA, Papers.JOINT);
        var done = post(MARIE, "/messages/" + joint + "/approve");
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(done.getRedirectedUrl()).isEqualTo("/messages/" + joint);
        assertThat(state(joint)).isNotEqualTo("held");
        assertThat(console.bean(Audit.class).about("message " + joint))
                .extracting(act -> act.person() + " " + act.act()).containsExactly("canada/marie message.approve");
        assertThat(looks.page(MARIE, Language.ENGLISH, "/messages/" + joint)).contains("canada/marie",
                "approved a message");
    }

    @Test
    void aReaderMayLookAndDoNothing() {
        var joint = number(still, Party.CANADA, Papers.JOINT);
        assertThat(looks.page(PAUL, Language.ENGLISH, "/messages/" + joint)).doesNotContain(joint + "/approve",
                joint + "/cancel");
        assertThat(looks.answer(PAUL, "/messages/" + joint + "/approve")).startsWith("403 ");
        assertThat(looks.answer(SAM, "/messages/" + joint + "/cancel")).startsWith("403 ");
        assertThat(post(PAUL, "/messages/" + joint + "/approve").getStatus()).isEqualTo(403);
        assertThat(console.give(MARIE, Language.ENGLISH,
                MockMvcRequestBuilders.post("/messages/" + joint + "/approve")).getStatus()).as("without the token")
                .isEqualTo(403);
        assertThat(state(joint)).isEqualTo("held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hold", "retry", "arrived"})
    void whatIsNotPossibleIsSaidAndNotDone(String act) {
        var joint = number(still, Party.CANADA, Papers.JOINT);
        assertThat(looks.page(MARIE, Language.ENGLISH, "/messages/" + joint + "/" + act))
                .contains("This cannot be done in the state “held”").doesNotContain("action=\"/messages/");
        var refused = post(MARIE, "/messages/" + joint + "/" + act);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Looks.words(refused)).contains("Message " + joint + " is in the state &quot;held&quot;");
        assertThat(state(joint)).isEqualTo("held");
    }

    @Test
    void whatIsCancelledOffersNothingMore() {
        var own = number(held(), Party.CANADA, Papers.OWN);
        post(MARIE, "/messages/" + own + "/cancel");
        assertThat(state(own)).isEqualTo("cancelled");
        assertThat(looks.page(MARIE, Language.ENGLISH, "/messages/" + own)).contains("it was called off")
                .doesNotContain("/" + own + "/approve", "/" + own + "/cancel");
    }

    /// The place of the documents holds the ledger's number of the revision, which no ministry learns.
    @Test
    void aFaultIsToldWithoutThePlaceOnTheMachine() throws IOException {
        var joint = number(held(), Party.CANADA, Papers.JOINT);
        var folder = console.folder().resolve("output/" + year + "/annual/r1");
        var covering = folder.resolve("joint/covering.json");
        var mark = folder.resolve("documents-removed.txt");
        var words = Files.readString(covering);
        Files.delete(covering);
        Files.writeString(mark, "2041-01-01");
        try {
            for (var answer : List.of(looks.answer(MARIE, "/messages/" + joint),
                    looks.answer(MARIE, "/messages/" + joint + "/letter"),
                    Looks.words(post(MARIE, "/messages/" + joint + "/approve")))) {
                assertThat(answer).doesNotContain("r1/joint", console.folder().toString());
            }
            assertThat(looks.answer(MARIE, "/messages/" + joint + "/letter")).startsWith("409 ")
                    .contains("joint/covering.json is not there");
        } finally {
            Files.writeString(covering, words);
            Files.delete(mark);
        }
        assertThat(state(joint)).isEqualTo("held");
    }

    @Test
    void thePartIsNotSentAgainWhileNothingHasChanged() {
        var joint = number(still, Party.CANADA, Papers.JOINT);
        var seen = console.bean(Outbox.class).dispatch(joint).changed().toEpochMilli();
        assertThat(part(joint, seen).getStatus()).isEqualTo(204);
        assertThat(part(joint, seen - 1).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse part(long number, long seen) {
        return console.give(MARIE, Language.ENGLISH, MockMvcRequestBuilders.get("/messages/" + number)
                .param("seen", String.valueOf(seen)).header("HX-Request", "true"));
    }

    /// At the real door and without script: she signs in, reads, and approves what is for her side.
    @Test
    void aPersonApprovesAtTheDoorWithoutScript() {
        var joint = number(held(), Party.CANADA, Papers.JOINT);
        var key = new PersonKey(Optional.of(Party.CANADA), "approver");
        var link = console.bean(KeepPersons.class).add(Keeper.host("root"), key, Set.of(Duty.APPROVER)).address()
                .toString();
        var browser = Browser.at(console.address());
        var path = link.substring(link.indexOf("/enrol/"));
        browser.get(path);
        browser.post(path, "password", "a long password for tests", "repeated", "a long password for tests");
        browser.signIn(key.toString(), "a long password for tests");
        assertThat(browser.get("/messages/" + joint + "/approve").body()).contains("Approve this message?",
                "strategic-dialogue@gac.example", "joint-en.xlsx");
        var done = browser.post("/messages/" + joint + "/approve");
        assertThat(Browser.where(done)).isEqualTo("/messages/" + joint);
        assertThat(console.bean(Audit.class).about("message " + joint)).extracting(Act::person)
                .containsExactly("canada/approver");
    }

    /// What refreshes itself comes alone, without the page around it.
    @Test
    void thePartThatChangesIsAskedForByItself() {
        var joint = number(still, Party.CANADA, Papers.JOINT);
        var part = console.give(MARIE, Language.ENGLISH,
                MockMvcRequestBuilders.get("/messages/" + joint).header("HX-Request", "true"));
        assertThat(Looks.words(part).strip()).startsWith("<div id=\"state\"").doesNotContain("<html",
                "Dear Colleagues");
    }

    @Test
    void messagesAreFoundByTheirStateAndAPageLeadsOnInIt() {
        var all = new ArrayList<Dispatch>();
        while (all.size() < 56) {
            all.addAll(held());
        }
        var cancelled = all.removeFirst();
        console.bean(Outbox.class).acts().cancel(cancelled.id(), "kim");
        var canadas = all.stream().filter(each -> each.mailing().ministry() == Party.CANADA).toList();
        var newest = "/messages/" + canadas.getLast().id() + "\"";
        var held = looks.page(Browsing.MARIE, Language.ENGLISH, "/messages?state=held");
        assertThat(held).contains(newest, "state=held\"", "<option value=\"held\" selected")
                .doesNotContain("/messages/" + cancelled.id() + "\"", "state bad");
        var older = "/messages?before=" + canadas.get(canadas.size() - 25).id() + "&amp;state=held";
        assertThat(held).contains("href=\"" + older + "\"");
        assertThat(looks.page(Browsing.MARIE, Language.ENGLISH, older.replace("&amp;", "&")))
                .doesNotContain(newest).contains("/messages/" + canadas.getFirst().id() + "\"");
        var side = cancelled.mailing().ministry() == Party.CANADA ? Browsing.MARIE : Browsing.JIHO;
        assertThat(looks.page(side, Language.FRENCH, "/messages?state=cancelled"))
                .contains("/messages/" + cancelled.id() + "\"").doesNotContain(newest);
        assertThat(looks.page(Browsing.MARIE, Language.KOREAN, "/messages?state=doubtful")).contains("이 상태인 것이 없습니다");
        assertThat(looks.page(Browsing.MARIE, Language.ENGLISH, "/messages?state=nonsense")).contains(newest);
    }
}
