package dialogue.operator.console.watch;

import static dialogue.operator.console.Browsing.JIHO;
import static dialogue.operator.console.Browsing.MARIE;
import static dialogue.operator.console.Browsing.PAUL;
import static dialogue.operator.console.Browsing.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.operator.console.door.Visitor;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WatchPagesTest {

    private final Browsing console = Browsing.shared();
    private final Looks looks = new Looks(console);

    @Test
    void aStewardSeesWhatWentWrongAndDismissesIt() {
        var number = raised("work watch-pages", "watch-pages-path");
        assertThat(looks.page(SAM, Language.ENGLISH, "/problems")).contains("watch-pages-path",
                "/problems/" + number + "/dismiss");
        assertThat(looks.page(SAM, Language.KOREAN, "/problems/" + number + "/dismiss")).contains("watch-pages-path");
        var answer = console.give(SAM, Language.ENGLISH, post("/problems/" + number + "/dismiss").with(csrf()));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/problems");
        assertThat(looks.page(SAM, Language.FRENCH, "/problems")).doesNotContain("watch-pages-path");
        assertThat(looks.page(SAM, Language.ENGLISH, "/audit")).contains("dismissed a problem", "problem " + number);
    }

    @Test
    void nobodyElseLearnsOfItOrDismissesIt() {
        var number = raised("work watch-pages-2", "watch-pages-other");
        assertThat(looks.page(MARIE, Language.ENGLISH, "/problems")).doesNotContain("watch-pages-other");
        var answer = console.give(MARIE, Language.ENGLISH, post("/problems/" + number + "/dismiss").with(csrf()));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(looks.page(SAM, Language.ENGLISH, "/problems")).contains("watch-pages-other");
    }

    @Test
    void whatIsNotThereCannotBeDismissed() {
        assertThat(console.give(SAM, Language.ENGLISH, post("/problems/987654/dismiss").with(csrf())).getStatus())
                .isEqualTo(409);
        assertThat(console.get(SAM, Language.ENGLISH, "/problems/987654/dismiss").getStatus()).isEqualTo(404);
    }

    @Test
    void theActsOfOneMinistryAreNotForTheOther() {
        var audit = console.bean(Audit.class);
        audit.enter("korea/jiho", "run.resume", "run 987");
        audit.enter("operator", "person.add", "person korea/watch-pages-new");
        audit.enter("korea/jiho", "schedule.pause", "watch-pages-schedule");
        assertThat(looks.page(JIHO, Language.ENGLISH, "/audit")).contains("run 987", "watch-pages-new",
                "watch-pages-schedule");
        for (var other : new Visitor[]{MARIE, PAUL}) {
            assertThat(looks.page(other, Language.ENGLISH, "/audit"))
                    .doesNotContain("run 987", "watch-pages-new").contains("watch-pages-schedule");
        }
    }

    @Test
    void anActIsFoundByItsKindAndItsPersonPageByPage() {
        var audit = console.bean(Audit.class);
        for (var number = 1; number <= 52; number++) {
            audit.enter("joint/watch-pages-long", "schedule.pause", "watch-pages-" + number);
        }
        audit.enter("joint/watch-pages-long", "run.resume", "run 98700");
        var first = looks.page(SAM, Language.FRENCH, "/audit?kind=schedule&person=joint/watch-pages-long");
        assertThat(first).contains(">watch-pages-52<", ">watch-pages-3<", "Calendriers").doesNotContain(
                ">watch-pages-2<", "run 98700");
        var older = Pattern.compile("href=\"(/audit[?]page=2[^\"]*)\"").matcher(first).results().findFirst()
                .orElseThrow()
                .group(1).replace("&amp;", "&");
        assertThat(looks.page(SAM, Language.ENGLISH, older)).contains(">watch-pages-2<", ">watch-pages-1<",
                "kind=schedule&amp;person=joint").doesNotContain(">watch-pages-3<", "run 98700");
        assertThat(looks.page(SAM, Language.ENGLISH, "/audit?person=joint/watch-pages-long")).contains("run 98700");
        assertThat(looks.page(SAM, Language.KOREAN, "/audit?person=nobody")).contains("해당하는 것이 없습니다");
    }

    @Test
    void aFilterFindsNothingThatIsTheOthers() {
        console.bean(Audit.class).enter("korea/jiho", "run.resume", "run 98701");
        assertThat(looks.page(MARIE, Language.ENGLISH, "/audit?kind=run&person=korea/jiho"))
                .doesNotContain("run 98701");
        assertThat(looks.page(JIHO, Language.ENGLISH, "/audit?kind=run&person=korea/jiho")).contains("run 98701");
    }

    @Test
    void everyKindOfActCanBeAskedFor() {
        assertThat(Messages.load("commands").keys(Language.ENGLISH).stream().filter(key -> key.startsWith("act."))
                .map(key -> key.replaceAll("^act[.]|-.*", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(AuditPage.KINDS);
    }

    private long raised(String subject, String path) {
        var problems = console.bean(Problems.class);
        problems.raise(subject, Problem.of(Problem.Kind.FAILED, "output.cannot-write", path));
        return problems.standing().stream().filter(problem -> problem.subject().equals(subject)).findFirst()
                .orElseThrow().number();
    }
}
