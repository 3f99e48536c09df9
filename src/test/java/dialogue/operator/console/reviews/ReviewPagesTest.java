package dialogue.operator.console.reviews;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dialogue.delivery.Outbox;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.operator.console.door.Visitor;
import dialogue.person.Duty;
import dialogue.plan.Party;
import dialogue.run.upload.Uploads;
import dialogue.watch.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Stewards open, ask for and close the review of 2036, one of this test alone.
class ReviewPagesTest {

    private static final String YEAR = "/input/2036";
    private static final Visitor NOUR = new Visitor("nour", Party.CANADA, Set.of(Duty.STEWARD));
    private static final Visitor HANA = new Visitor("hana", Party.KOREA, Set.of(Duty.STEWARD));
    private static final String REPORT = """
            initiative,status,progress_en,progress_fr,progress_ko,share,marking,note,updated_on
            P1-01,at_risk,Held in May,Tenu en mai,5월 개최,,,,2026-04-02
            """;

    private final Browsing console = Browsing.shared();

    @AfterEach
    void leaveNoReview() throws IOException {
        if (Files.exists(folder())) {
            try (var files = Files.list(folder())) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder());
        }
    }

    private Path folder() {
        return console.folder().resolve("input/2036");
    }

    private MockHttpServletResponse open(Visitor visitor, String year, String deadline) {
        return console.give(visitor, Language.FRENCH, MockMvcRequestBuilders.post("/input/open").param("year", year)
                .param("deadline", deadline).with(csrf()));
    }

    private MockHttpServletResponse act(Visitor visitor, String act) {
        return console.give(visitor, Language.ENGLISH, MockMvcRequestBuilders.post(YEAR + "/" + act).with(csrf()));
    }

    private String page(Visitor visitor, Language language, String path) {
        return new Looks(console).page(visitor, language, path);
    }

    private void report(Party party) throws IOException {
        Files.writeString(folder().resolve(party.key() + ".csv"), REPORT);
    }

    @ParameterizedTest
    @EnumSource
    void aStewardOpensAReviewAndEverybodySeesWhatComesNext(Language language) {
        assertThat(page(NOUR, language, "/input")).contains("/input/open");
        assertThat(page(NOUR, language, "/input/open")).contains("name=\"deadline\"").doesNotContain("??");
        assertThat(open(NOUR, "2036", "").getRedirectedUrl()).isEqualTo(YEAR + "?done=opened");
        assertThat(folder().resolve("review.csv")).content().startsWith("opened,deadline");
        for (var visitor : List.of(NOUR, HANA, Browsing.PAUL, Browsing.SAM)) {
            assertThat(page(visitor, language, YEAR + "?done=opened")).contains("canada/nour").doesNotContain("??")
                    .matches(page -> page.contains(YEAR + "/ask") == visitor.has(Duty.STEWARD), "asks")
                    .doesNotContain(YEAR + "/close");
        }
    }

    @Test
    void whatCannotBeOpenedIsToldBesideWhatWasTyped() {
        assertThat(open(NOUR, "20x6", "").getStatus()).isEqualTo(422);
        assertThat(Looks.words(open(NOUR, "2036", "31 mars"))).contains("2027-03-31", "value=\"31 mars\"");
        assertThat(Looks.words(open(NOUR, "2036", "2020-01-31"))).contains("2020-01-31", "antérieure");
        assertThat(Looks.words(open(NOUR, "2026", ""))).contains("déjà clos");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void aReviewThatIsOpenIsNotOpenedAgain() {
        open(NOUR, "2036", "2036-05-01");
        assertThat(Looks.words(open(HANA, "2036", "2036-06-01"))).contains("déjà ouvert");
        assertThat(folder().resolve("review.csv")).content().contains("2036-05-01");
    }

    @Test
    void whoeverIsNoStewardOpensAsksAndClosesNothing() {
        assertThat(open(Browsing.MARIE, "2036", "").getStatus()).isEqualTo(403);
        open(NOUR, "2036", "");
        for (var act : List.of("ask", "close")) {
            assertThat(act(Browsing.MARIE, act).getStatus()).isEqualTo(403);
            assertThat(console.get(Browsing.MARIE, Language.ENGLISH, YEAR + "/" + act).getStatus()).isEqualTo(403);
        }
        assertThat(acts()).containsExactly("canada/nour review.open");
    }

    private List<String> acts() {
        return console.bean(Audit.class).about("review 2036").stream().map(act -> act.person() + " " + act.act())
                .toList().reversed().stream().limit(1).toList();
    }

    @Test
    void eachMinistryIsAskedAndNobodyLearnsWhoElseWas() {
        open(NOUR, "2036", "");
        assertThat(page(NOUR, Language.KOREAN, YEAR + "/ask")).contains("<form").doesNotContain("??");
        assertThat(act(NOUR, "ask").getRedirectedUrl()).isEqualTo(YEAR + "?done=asked");
        var newest = console.bean(Outbox.class).all().stream()
                .filter(message -> message.mailing().revision().year() == 2036)
                .filter(message -> message.mailing().revision().occasion().equals(Occasion.COLLECT)).toList();
        assertThat(newest).extracting(message -> message.mailing().ministry()).contains(Party.CANADA, Party.KOREA);
        assertThat(page(NOUR, Language.ENGLISH, YEAR + "?done=asked")).contains("is asked").doesNotContain("@");
    }

    @Test
    void nobodyClosesOverTheHeadOfTheOtherMinistry() throws IOException {
        open(NOUR, "2036", "2099-12-31");
        report(Party.CANADA);
        assertThat(page(NOUR, Language.ENGLISH, YEAR)).contains("Nothing has come from the other")
                .doesNotContain(YEAR + "/close");
        assertThat(act(NOUR, "close").getStatus()).isEqualTo(409);
        assertThat(page(HANA, Language.ENGLISH, YEAR)).contains(YEAR + "/close");
        report(Party.KOREA);
        assertThat(page(NOUR, Language.FRENCH, YEAR + "/close")).contains("class=\"grave\"").doesNotContain("??");
        assertThat(act(NOUR, "close").getRedirectedUrl()).isEqualTo(YEAR + "?done=closed");
        assertThat(folder().resolve("review.csv")).content().containsPattern("2099-12-31,\\d{4}-");
        assertThat(page(Browsing.JIHO, Language.KOREAN, YEAR)).contains("마감", "href=\"/brief\"");
        assertThat(act(HANA, "close").getStatus()).isEqualTo(409);
    }

    /// The other ministry does not learn that something waits.
    @Test
    void aFileThatWaitsIsRememberedBeforeTheClosing() throws IOException {
        open(NOUR, "2036", "");
        report(Party.CANADA);
        report(Party.KOREA);
        var before = new Looks(console).answer(HANA, YEAR + "/close");
        var waiting = console.bean(Uploads.class).send(2036, Party.CANADA, Optional.empty(), REPORT.getBytes(UTF_8),
                "canada/nour");
        for (var path : List.of(YEAR, YEAR + "/close")) {
            assertThat(page(NOUR, Language.ENGLISH, path)).contains(YEAR + "/canada/waiting");
            assertThat(page(HANA, Language.ENGLISH, path)).doesNotContain("waiting");
        }
        assertThat(new Looks(console).answer(HANA, YEAR + "/close")).isEqualTo(before);
        console.bean(Uploads.class).discard(2036, Party.CANADA, waiting.sha256(), "canada/nour");
    }

    @Test
    void onceTheDeadlineIsOverOneMinistryIsEnough() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("review.csv"), "opened,deadline,closed\n2026-01-01,2026-02-01,\n");
        report(Party.CANADA);
        assertThat(act(NOUR, "close").getRedirectedUrl()).isEqualTo(YEAR + "?done=closed");
    }

    @Test
    void aYearThatNobodyHasOpenedIsNotThere() {
        for (var path : List.of(YEAR, YEAR + "/ask", YEAR + "/close", "/input/next")) {
            assertThat(console.get(NOUR, Language.ENGLISH, path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(Stream.of("ask", "close").map(act -> act(NOUR, act).getStatus())).containsOnly(404);
    }

    /// A stray file of Korea's makes the folder unreadable; its name is not told.
    @Test
    void whatIsWrongWithTheFolderIsToldWithoutAName() throws IOException {
        open(NOUR, "2036", "");
        report(Party.KOREA);
        Files.writeString(folder().resolve("secret-summit.csv"), REPORT);
        for (var act : List.of("ask", "close")) {
            assertThat(Looks.words(act(NOUR, act))).doesNotContain("secret-summit").contains("class=\"fault\"");
        }
        assertThat(page(NOUR, Language.ENGLISH, YEAR)).doesNotContain("secret-summit");
    }
}
