package dialogue.operator.console.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dialogue.language.Language;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.door.Visitor;
import dialogue.plan.Party;
import dialogue.run.upload.Uploads;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Officers send what their ministry reports for 2028, a review of this test alone.
class InputPagesTest {

    private static final String HEAD = "initiative,status,progress_en,progress_fr,progress_ko,share,marking,note,updated_on\n";
    private static final String RIGHT = HEAD
            + "P1-01,at_risk,Held in May,Tenu en mai,5월 개최,,,canary-sent-note,2026-04-02\n"
            + "P1-02,on_track,Agreed,Convenu,합의,,,,2026-04-20\n";
    private static final String WRONG = RIGHT.replace("at_risk", "at_rsk");
    private static final String CANADA = "/input/2028/canada";

    private final Browsing console = Browsing.shared();

    @BeforeEach
    void openTheReview() throws IOException {
        var year = Files.createDirectories(console.folder().resolve("input/2028"));
        Files.writeString(year.resolve("review.csv"), "opened,deadline,closed\n2026-04-01,2028-06-30,\n");
        Files.deleteIfExists(file());
        for (var party : Party.values()) {
            console.bean(Uploads.class).waiting(2028, party).ifPresent(waiting -> console.bean(Uploads.class)
                    .discard(2028, party, waiting.sha256(), "nobody"));
        }
    }

    private Path file() {
        return console.folder().resolve("input/2028/canada.csv");
    }

    private MockHttpServletResponse send(Visitor visitor, String text) {
        var file = new MockMultipartFile("file", "../../etc/korea secret.csv", "text/csv", text.getBytes(UTF_8));
        return console.give(visitor, Language.ENGLISH,
                MockMvcRequestBuilders.multipart(CANADA + "/waiting").file(file).with(csrf()));
    }

    private String page(Visitor visitor, Language language, String path) {
        try {
            var answer = console.get(visitor, language, path);
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private MockHttpServletResponse decide(Visitor visitor, String act) {
        var asked = page(visitor, Language.ENGLISH, CANADA + "/" + act);
        var request = MockMvcRequestBuilders.post(CANADA + "/" + act).param("seen", hidden(asked, "seen")).with(csrf());
        return console.give(visitor, Language.ENGLISH,
                act.equals("discard") ? request : request.param("present", hidden(asked, "present")));
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileWaitsWithItsFaultsBesideItsCells(Language language) {
        assertThat(send(Browsing.MARIE, WRONG).getRedirectedUrl()).isEqualTo(CANADA + "/waiting");
        var page = page(Browsing.MARIE, language, CANADA + "/waiting");
        assertThat(page)
                .containsPattern("(?s)<td class=\"marked\">\\s*<span>at_rsk</span>\\s*<p><span class=\"state bad\">")
                .contains("Held in May", "canada/marie").doesNotContain("??", "canary", "take-over\"");
        assertThat(page(Browsing.MARIE, language, CANADA + "/waiting?faults=true")).contains("at_rsk")
                .doesNotContain("Convenu");
        assertThat(page(Browsing.MARIE, language, CANADA)).doesNotContain("??");
        assertThat(page(Browsing.MARIE, language, "/input")).contains("href=\"" + CANADA + "/waiting\"");
        assertThat(page(Browsing.JIHO, language, "/input")).doesNotContain(CANADA);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aRightFileIsTakenOverWholeAfterOneMoreQuestion() {
        send(Browsing.MARIE, RIGHT);
        assertThat(page(Browsing.MARIE, Language.ENGLISH, CANADA + "/waiting")).contains("take-over\"", "P1-02");
        assertThat(decide(Browsing.MARIE, "take-over").getRedirectedUrl()).isEqualTo(CANADA + "?done=taken");
        assertThat(file()).hasContent(RIGHT);
        assertThat(page(Browsing.PAUL, Language.FRENCH, CANADA))
                .contains("canada.csv", "aucune erreur", "canada/marie a repris un fichier")
                .doesNotContain("<form action=\"" + CANADA);
        assertThat(page(Browsing.PAUL, Language.KOREAN, CANADA + "/files/1")).contains("5월 개최")
                .doesNotContain("??", "canary");
    }

    /// Of rows with too many cells none is shown, so that what was found in them stands above all rows.
    @ParameterizedTest
    @EnumSource
    void ofManyFindingsOnTheWholeTheFirstTenAreShownAtOnce(Language language) {
        send(Browsing.MARIE, RIGHT + "P2-01,on_track,Too,many,cells,,,,2026-04-20,one,more\n".repeat(13));
        var page = page(Browsing.MARIE, language, CANADA + "/waiting");
        var sentence = "<li><span class=\"state bad\">";
        assertThat(page.substring(0, page.indexOf("<details")).split(sentence, -1)).hasSize(11);
        assertThat(page.substring(page.indexOf("<details"), page.indexOf("</details>")).split(sentence, -1)).hasSize(4);
    }

    @Test
    void aFileThatIsDiscardedLeavesNothing() {
        send(Browsing.MARIE, RIGHT);
        assertThat(decide(Browsing.MARIE, "discard").getRedirectedUrl()).isEqualTo(CANADA + "?done=discarded");
        assertThat(console.bean(Uploads.class).waiting(2028, Party.CANADA)).isEmpty();
        assertThat(console.get(Browsing.MARIE, Language.ENGLISH, CANADA + "/waiting").getStatus()).isEqualTo(404);
    }

    @Test
    void whoMayOnlyLookSendsAndTakesNothing() {
        assertThat(send(Browsing.PAUL, RIGHT).getStatus()).isEqualTo(403);
        send(Browsing.MARIE, RIGHT);
        assertThat(console.get(Browsing.PAUL, Language.ENGLISH, CANADA + "/take-over").getStatus()).isEqualTo(403);
        assertThat(console.give(Browsing.PAUL, Language.ENGLISH, MockMvcRequestBuilders.post(CANADA + "/take-over")
                .param("seen", "x").param("present", "").with(csrf())).getStatus()).isEqualTo(403);
        assertThat(file()).doesNotExist();
    }

    @Test
    void withoutItsTokenAFormDoesNothing() {
        var file = new MockMultipartFile("file", "canada.csv", "text/csv", RIGHT.getBytes(UTF_8));
        assertThat(console.give(Browsing.MARIE, Language.ENGLISH,
                MockMvcRequestBuilders.multipart(CANADA + "/waiting").file(file)).getStatus()).isEqualTo(403);
        assertThat(console.bean(Uploads.class).waiting(2028, Party.CANADA)).isEmpty();
    }

    /// The other ministry, and who has none, get the bytes of what is not there, whether something waits or stands or neither.
    @Test
    void theOthersFilesAreAnsweredLikeWhatIsNotThere() throws IOException {
        send(Browsing.MARIE, RIGHT);
        decide(Browsing.MARIE, "take-over");
        send(Browsing.MARIE, WRONG);
        for (var visitor : new Visitor[]{Browsing.JIHO, Browsing.SAM}) {
            for (var below : Stream.of("", "/waiting", "/files/1", "/take-over", "/discard", "/form/en", "/template/en")
                    .toList()) {
                var there = console.get(visitor, Language.ENGLISH, CANADA + below);
                var nowhere = console.get(visitor, Language.ENGLISH, "/input/2099/canada" + below);
                assertThat(there.getStatus()).as(below).isEqualTo(404);
                assertThat(neutral(there)).isEqualTo(neutral(nowhere));
            }
            assertThat(send(visitor, RIGHT).getStatus()).isEqualTo(404);
        }
        assertThat(console.bean(Uploads.class).waiting(2028, Party.CANADA).orElseThrow().person())
                .isEqualTo("canada/marie");
    }

    /// The page's own address stands in it, for the change of language, and the token and the clock.
    private static String neutral(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        return answer.getContentAsString().replaceAll("/input/[^\"]*", "").replaceAll("value=\"[^\"]{60,}\"", "")
                .replaceAll("\\d\\d:\\d\\d", "");
    }

    /// Of the other side the list tells whether something is there, whatever stands in it.
    @Test
    void theListTellsOfTheOtherSideOnlyThatSomethingIsThere() throws IOException {
        var before = list(Browsing.JIHO);
        Files.writeString(file(), RIGHT);
        var first = list(Browsing.JIHO);
        Files.writeString(file(), WRONG + "P2-01,on_track,More,Plus,더,own,,note,2026-04-20\n");
        assertThat(first).isNotEqualTo(before).isEqualTo(list(Browsing.JIHO));
        assertThat(list(Browsing.SAM)).doesNotContain("canada.csv", "/canada");
    }

    /// A note, a record of its own and a fault in it: Korea's alone.
    @Test
    void whatKoreaKeepsChangesNoByteOfCanadasPages() throws IOException {
        var korea = console.folder().resolve("input/2028/korea.csv");
        var shared = HEAD + "P1-01,on_track,Nearly done,Presque fini,거의 완료,,,%s,2026-04-19\n";
        Files.writeString(file(), RIGHT);
        send(Browsing.MARIE, WRONG);
        Files.writeString(korea, shared.formatted("a note"));
        var before = canadas();
        Files.writeString(korea, shared.formatted("another note, #REF!")
                + "P2-02,delayed,,,카나리아,own,,,2026-04-28\nP2-01,wrong,,,,own,,,2026-04-29\n");
        var after = canadas();
        Files.delete(korea);
        assertThat(after).isEqualTo(before);
    }

    private List<String> canadas() {
        return Stream.of(CANADA, CANADA + "/waiting", CANADA + "/files/1", CANADA + "/discard", "/input")
                .map(path -> page(Browsing.MARIE, Language.ENGLISH, path).replaceAll("\\d\\d:\\d\\d", "")
                        .replaceAll("value=\"[^\"]{60,}\"", ""))
                .toList();
    }

    private String list(Visitor visitor) {
        return page(visitor, Language.ENGLISH, "/input").replaceAll("\\d\\d:\\d\\d", "")
                .replaceAll("value=\"[^\"]{60,}\"", "");
    }

    @ParameterizedTest
    @EnumSource
    void theFormsAreThereInEachLanguage(Language language) {
        var form = console.get(Browsing.MARIE, Language.ENGLISH, CANADA + "/form/" + language.key());
        assertThat(form.getStatus()).isEqualTo(200);
        assertThat(form.getHeader("Content-Disposition")).contains("attachment", "canada.xlsx");
        var template = console.get(Browsing.MARIE, Language.ENGLISH, CANADA + "/template/" + language.key());
        assertThat(Optional.ofNullable(template.getContentType())).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/csv"));
        assertThat(page(Browsing.MARIE, language, "/input")).contains("2028").doesNotContain("??");
    }

    @Test
    void aRecordThatMayNotBeProcessedIsRefusedInOneSentence() throws UnsupportedEncodingException {
        var answer = send(Browsing.MARIE, RIGHT.replace(",,,,", ",,secret,hidden words,"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("2028/canada.csv:3").doesNotContain("hidden words");
        assertThat(console.bean(Uploads.class).waiting(2028, Party.CANADA)).isEmpty();
    }
}
