package dialogue.operator.console.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dialogue.InputFixture;
import dialogue.intake.Allowance;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.operator.console.door.Visitor;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.follow.Wish;
import dialogue.run.follow.Wishes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The pages of the runs and the form that asks for one. What the server is asked for is entered, and made where a test says so.
class RunsPagesTest {

    private final Browsing console = Browsing.shared();
    private final Looks looks = new Looks(console);

    private String get(Visitor visitor, String path) {
        return looks.page(visitor, Language.ENGLISH, path);
    }

    private MockHttpServletResponse post(Visitor visitor, MockHttpServletRequestBuilder request) {
        return console.give(visitor, Language.ENGLISH, request.with(csrf()));
    }

    private static MockHttpServletRequestBuilder brief(String day, String... audiences) {
        var request = MockMvcRequestBuilders.post("/brief").param("year", "2026").param("occasion", "annual")
                .param("as-of", day).param("language.en", "on").param("language.ko", "on").param("format.pdf", "on");
        for (var audience : audiences) {
            request.param("audience." + audience, "on");
        }
        return request;
    }

    private static long number(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
        var address = String.valueOf(answer.getRedirectedUrl());
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    /// Waits for the server's own thread.
    private Wish made(long id) throws InterruptedException {
        for (var look = 0; wish(id).state().isOpen() && look < 2400; look++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return wish(id);
    }

    private Wish wish(long id) {
        return console.bean(Wishes.class).wish(id).orElseThrow();
    }

    private long run(InputFixture input, Audience... audiences) {
        var all = RunRequest.annual(input.root(), console.folder().resolve("output"));
        return console.bean(Production.class).produce(new RunRequest(OptionalInt.of(2026), Occasion.of("m-2"),
                Optional.empty(), Set.of(audiences), all.languages(), all.formats(), all.input(), all.output(), false),
                "canada/marie", Progress.NONE).run().id();
    }

    private InputFixture input() {
        return InputFixture.in(console.folder().resolve("input-" + UUID.randomUUID()));
    }

    private void assertAbsent(Visitor visitor, String page, long number) {
        assertThat(looks.answer(visitor, page + number)).startsWith("404")
                .isEqualTo(looks.answer(visitor, page + "999999"));
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreThereInEachLanguage(Language language) {
        for (var path : List.of("/runs", "/runs?state=failed&before=5", "/brief")) {
            var page = console.get(Browsing.MARIE, language, path);
            assertThat(page.getStatus()).as(path).isEqualTo(200);
            assertThat(Looks.words(page)).doesNotContain("??").contains("<h1");
        }
    }

    @Test
    void whatAnOfficerAsksForIsMadeByTheServerAndFollowed() throws InterruptedException {
        var id = number(post(Browsing.MARIE, brief("2026-05-11", "joint")));
        var run = made(id).run().orElseThrow();
        assertThat(get(Browsing.MARIE, "/brief/" + id))
                .contains("stands", "asked by canada/marie", "/briefings/2026/annual/")
                .doesNotContain("hx-trigger");
        assertThat(get(Browsing.JIHO, "/runs/" + run)).contains("made", "canada/marie", "/briefings/2026/annual/",
                "Joint, for both ministries", "2026/korea.csv", "How long each step was at work",
                "<th scope=\"row\">Judging rows</th>", "<th scope=\"row\">Publishing</th>")
                .doesNotContain("2026/canada.csv", "hx-trigger");
        assertThat(get(Browsing.SAM, "/runs")).contains("/runs/" + run);
        assertThat(get(Browsing.PAUL, "/runs?before=" + (run + 1))).contains("/runs/" + run)
                .doesNotContain("href=\"/brief\"");
        var again = number(post(Browsing.JIHO, brief("2026-05-11", "joint")));
        assertThat(made(again).run()).contains(run);
        assertThat(get(Browsing.JIHO, "/brief/" + again)).contains("stands", "/briefings/2026/annual/");
    }

    @Test
    void onlyAnOfficerAsksAndOnlyFromThePage() {
        assertThat(post(Browsing.PAUL, brief("2026-05-12", "joint")).getStatus()).isEqualTo(403);
        assertThat(console.give(Browsing.MARIE, Language.ENGLISH, brief("2026-05-12", "joint")).getStatus())
                .isEqualTo(403);
        assertThat(console.get(Browsing.PAUL, Language.ENGLISH, "/brief").getStatus()).isEqualTo(403);
        assertThat(console.bean(Wishes.class).open()).noneMatch(
                wish -> wish.request().asOf().filter(LocalDate.of(2026, 5, 12)::equals).isPresent());
    }

    @Test
    void whatCannotBeMadeIsToldBesideWhatIsTyped() {
        var noDay = post(Browsing.MARIE, brief("soon", "joint"));
        assertThat(noDay.getStatus()).isEqualTo(422);
        assertThat(Looks.words(noDay)).contains("This is no day", "value=\"soon\"", "aria-invalid=\"true\"");
        assertThat(Looks.words(post(Browsing.MARIE, brief("")))).contains("Tick at least one box");
        assertThat(Looks.words(post(Browsing.MARIE, brief("", "joint").param("hold", "on"))))
                .contains("no messages to hold")
                .doesNotContain("--hold");
    }

    @Test
    void aChangeOfLanguageLosesNothingTyped() {
        var session = new MockHttpSession();
        console.give(Browsing.MARIE, Language.ENGLISH, MockMvcRequestBuilders.post("/language").session(session)
                .with(csrf()).param("page", "/brief").param("language", "ko").param("year", "2026")
                .param("as-of", "2026-05-13").param("audience.korea", "on").param("hold", "on"));
        var page = Looks.words(console.give(Browsing.MARIE, Language.KOREAN,
                MockMvcRequestBuilders.get("/brief").session(session)));
        assertThat(page).contains("value=\"2026-05-13\"", "name=\"audience.korea\" checked", "name=\"hold\" checked")
                .doesNotContain("name=\"audience.joint\" checked");
    }

    @Test
    void aRunForTheOtherMinistryAloneAnswersLikeNone() throws InterruptedException {
        var koreas = run(input(), Audience.KOREA);
        assertAbsent(Browsing.MARIE, "/runs/", koreas);
        assertAbsent(Browsing.SAM, "/runs/", koreas);
        assertThat(get(Browsing.MARIE, "/runs?before=" + (koreas + 1))).doesNotContain("/runs/" + koreas + "\"");
        assertThat(get(Browsing.JIHO, "/runs/" + koreas)).contains("Korea’s own copy");
        var wish = number(post(Browsing.JIHO, brief("2026-05-14", "korea")));
        made(wish);
        assertAbsent(Browsing.MARIE, "/brief/", wish);
        assertThat(get(Browsing.JIHO, "/brief/" + wish)).contains("stands");
    }

    /// Whoever could see a second run would know that something has changed which they may not read.
    @Test
    void aRunThatChangedNothingForAReaderIsNotInSight() {
        var input = input();
        var first = run(input, Audience.values());
        input.replace("2026/korea.csv", "카나리아-한국-메모-2026", "카나리아-한국-메모-2027");
        var second = run(input, Audience.values());
        assertThat(second).isNotEqualTo(first);
        assertThat(get(Browsing.JIHO, "/runs/" + second)).contains("made");
        assertAbsent(Browsing.MARIE, "/runs/", second);
        assertAbsent(Browsing.SAM, "/runs/", second);
        assertThat(get(Browsing.MARIE, "/runs?before=" + (second + 1))).contains("/runs/" + first + "\"")
                .doesNotContain("/runs/" + second + "\"");
    }

    @Test
    void aRunAtWorkInAnotherProcessIsFollowedAndAFailedOneGoneOnWith() throws InterruptedException {
        var id = run(input(), Audience.JOINT);
        var jdbc = console.bean(JdbcClient.class);
        var node = "elsewhere/1/" + id;
        jdbc.sql("insert into node (node, serving, seen) values (?, true, current_timestamp)").param(node).update();
        jdbc.sql("update run set state = 'RUNNING', node = ?, step = 'render', step_done = 3, step_total = 14,"
                + " seen = current_timestamp where run_id = ?").param(node).param(id).update();
        assertThat(get(Browsing.PAUL, "/runs/" + id))
                .contains("at work", "3 of 14", "<progress id=\"how-far\" value=\"3\"",
                        "hx-trigger=\"every 1s\"", "aria-current=\"step\"")
                .doesNotContain("/resume");
        jdbc.sql("update run set state = 'FAILED', node = null where run_id = ?").param(id).update();
        jdbc.sql("delete from node where node = ?").param(node).update();
        assertThat(get(Browsing.PAUL, "/runs/" + id)).contains("a steward sees").doesNotContain("/resume",
                "<a href=\"/problems\">To");
        assertThat(get(Browsing.SAM, "/runs/" + id)).contains("To the problems");
        assertThat(get(Browsing.MARIE, "/runs/" + id)).contains("/runs/" + id + "/resume");
        var resume = MockMvcRequestBuilders.post("/runs/" + id + "/resume");
        assertThat(post(Browsing.PAUL, MockMvcRequestBuilders.post("/runs/" + id + "/resume")).getStatus())
                .isEqualTo(403);
        assertThat(post(Browsing.MARIE, resume).getRedirectedUrl()).isEqualTo("/runs/" + id);
        for (var look = 0; console.bean(Production.class).run(id).orElseThrow().state().isOpen()
                && look < 2400; look++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(console.bean(Production.class).run(id).orElseThrow().state()).isEqualTo(RunState.PUBLISHED);
    }

    @Test
    void aWishThatHasFailedSaysWhoSeesWhy() {
        var all = RunRequest.annual(console.folder().resolve("input"), console.folder().resolve("output"));
        var id = console.bean(Wishes.class).enter(new RunRequest(OptionalInt.of(2026), all.occasion(), all.asOf(),
                Set.of(Audience.JOINT), all.languages(), all.formats(), all.input(), all.output(), false),
                "canada/marie");
        console.bean(JdbcClient.class).sql("update wish set state = 'FAILED' where wish_id = ?").param(id).update();
        assertThat(get(Browsing.MARIE, "/brief/" + id)).contains("nothing was made", "a steward sees")
                .doesNotContain("To the problems");
        assertThat(get(Browsing.SAM, "/brief/" + id)).contains("To the problems");
    }

    @Test
    void aCheckTellsEachMinistryWhatIsItsOwn() {
        var input = input();
        input.replace("2026/korea.csv", "P1-02,at_risk", "P1-02,atrisk");
        var check = new BriefCheck(input.root(), Allowance.STANDARD);
        var form = new BriefForm(Map.of(), List.of(2026));
        assertThat(check.found(form, Optional.of(Party.KOREA), Language.ENGLISH).errors()).isEqualTo(1);
        assertThat(check.found(form, Optional.of(Party.CANADA), Language.ENGLISH).lines())
                .noneMatch(line -> line.place().contains("korea") || line.error());
        assertThat(check.found(form, Optional.empty(), Language.ENGLISH).lines()).isEmpty();
        input.write("2026/korea-secret-plans.txt.xlsx", "x");
        assertThat(check.found(form, Optional.of(Party.CANADA), Language.ENGLISH).lines().toString())
                .doesNotContain("secret");
        assertThat(Looks.words(post(Browsing.MARIE, brief("", "joint").param("check", "on")))).contains("id=\"found\"")
                .doesNotContain("_csrf=");
    }
}
