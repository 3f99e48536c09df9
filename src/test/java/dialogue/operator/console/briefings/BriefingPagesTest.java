package dialogue.operator.console.briefings;

import static dialogue.operator.console.Browsing.JIHO;
import static dialogue.operator.console.Browsing.MARIE;
import static dialogue.operator.console.Browsing.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Published;
import dialogue.language.Language;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.operator.console.door.Visitor;
import dialogue.plan.Audience;
import dialogue.watch.Audit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of the documents: each side finds its own, and nothing of the other's.
class BriefingPagesTest {

    private static final String EDITIONS = "/briefings/2031/annual/";

    @TempDir
    private static Path elsewhere;
    private static Browsing console;
    private static Looks looks;

    /// Revision 2 changes a note of Korea's alone, revision 3 what both read.
    @BeforeAll
    static void publish() {
        console = Browsing.shared();
        looks = new Looks(console);
        var published = new Published(elsewhere);
        var output = console.folder().resolve("output");
        published.into(output, 2031, 1, Map.of(Audience.JOINT, "j1", Audience.CANADA, "c1", Audience.KOREA, "k1"));
        published.into(output, 2031, 2, Map.of(Audience.JOINT, "j1", Audience.CANADA, "c1", Audience.KOREA, "k2"));
        published.into(output, 2031, 3, Map.of(Audience.JOINT, "j3", Audience.CANADA, "c3", Audience.KOREA, "k3"));
    }

    private static List<String> pages(int edition) {
        return Stream.of("", "/sides", "/papers/3/view").map(page -> EDITIONS + "r" + edition + page).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereInEachLanguageWithEveryWord(Language language) {
        assertThat(looks.page(MARIE, language, "/briefings")).doesNotContain("??", "briefings.")
                .contains(EDITIONS + "r2\"").doesNotContain(EDITIONS + "r3");
        assertThat(looks.page(JIHO, language, "/briefings")).contains(EDITIONS + "r3\"");
        for (var path : pages(2)) {
            assertThat(looks.page(MARIE, language, path)).doesNotContain("??", "briefings.head");
        }
    }

    @Test
    void showsTheDocumentsOfTheVisitorsSideAlone() {
        assertThat(looks.page(MARIE, Language.ENGLISH, EDITIONS + "r2"))
                .contains("joint-en.xlsx", "canada-en.xlsx", "canada-en.pdf",
                        "58 initiatives, 49 in the plan, 9 beyond")
                .doesNotContain("korea-en", "Korea alone");
        assertThat(looks.page(JIHO, Language.ENGLISH, EDITIONS + "r3")).contains("joint-en.xlsx", "korea-en.pdf")
                .doesNotContain("canada-en", "Canada alone");
        assertThat(looks.page(SAM, Language.ENGLISH, EDITIONS + "r2")).contains("joint-en.xlsx")
                .doesNotContain("canada-en", "korea-en", "/sides");
    }

    @Test
    void marksBesideTheJointDocumentsWhatStandsInTheOwnCopyAlone() {
        assertThat(looks.page(MARIE, Language.ENGLISH, EDITIONS + "r2/sides"))
                .contains("src=\"" + EDITIONS + "r2/papers/3\"", "src=\"" + EDITIONS + "r2/papers/4\"",
                        "P1-01 – Canada: Fix the date")
                .doesNotContain("yours alone</span>");
    }

    @Test
    void whatIsNotForTheVisitorAnswersLikeWhatIsNotThere() {
        var nothing = looks.answer(MARIE, EDITIONS + "r9");
        assertThat(nothing).startsWith("404 ");
        for (var path : List.of("r3", "r3/sides", "r3/papers/1", "r3/papers/1/view", "r2/papers/5", "r2/papers/5/view",
                "r2/papers/1/view", "r2/papers/-1", "r2/papers/x", "s1", "r2x")) {
            assertThat(looks.answer(MARIE, EDITIONS + path)).as(path).isEqualTo(nothing);
        }
        assertThat(looks.answer(MARIE, EDITIONS + "r2/papers/../../../r3")).startsWith("400 ");
        assertThat(looks.answer(SAM, EDITIONS + "r2/sides")).isEqualTo(looks.answer(SAM, EDITIONS + "r9"));
    }

    @Test
    void handsOutTheBytesThatWerePublished() {
        var pdf = console.get(MARIE, Language.ENGLISH, EDITIONS + "r2/papers/4");
        assertThat(Looks.words(pdf)).isEqualTo("PDF c3");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).startsWith("inline").contains("canada-en.pdf");
        assertThat(pdf.getHeaders("Content-Security-Policy")).singleElement().asString()
                .contains("default-src 'none'", "frame-ancestors 'self'").doesNotContain("script-src");
        assertThat(pdf.getHeader("Cache-Control")).contains("no-store");
        assertThat(pdf.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var workbook = console.get(MARIE, Language.ENGLISH, EDITIONS + "r2/papers/2");
        assertThat(Looks.words(workbook)).isEqualTo("c3");
        assertThat(workbook.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(console.bean(Audit.class).about("2031/annual/r2 canada-en.xlsx"))
                .extracting(act -> act.person() + " " + act.act()).contains("canada/marie document.read");
        assertThat(console.bean(Audit.class).about("2031/annual/r2 joint-en.xlsx")).isEmpty();
    }

    @Test
    void handsOutAllOfOnesOwnInOneFile() throws IOException {
        var once = console.get(MARIE, Language.ENGLISH, EDITIONS + "r2/papers.zip").getContentAsByteArray();
        assertThat(console.get(MARIE, Language.ENGLISH, EDITIONS + "r2/papers.zip").getContentAsByteArray())
                .isEqualTo(once);
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.add(entry.getName() + " " + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(found).containsExactly("joint-en.xlsx j3", "canada-en.xlsx c3", "joint-en.pdf PDF j3",
                "canada-en.pdf PDF c3");
        assertThat(looks.answer(MARIE, EDITIONS + "r9/papers.zip")).startsWith("404 ");
    }

    @Test
    void saysWhereADocumentIsNotTheOneThatWasPublished() throws IOException {
        var output = console.folder().resolve("output");
        new Published(elsewhere).into(output, 2033, 1, Map.of(Audience.JOINT, "j"));
        var workbook = output.resolve("2033/annual/r1/joint/joint-en.xlsx");
        Files.writeString(workbook, "forged");
        try {
            assertThat(looks.answer(MARIE, "/briefings/2033/annual/r1/papers/1")).startsWith("409 ")
                    .contains("joint-en.xlsx cannot be read, or is not the file that was published")
                    .doesNotContain("forged", output.toString());
        } finally {
            Files.writeString(workbook, "j");
        }
    }

    @Test
    void leadsToNoDocumentThatWasRemoved() throws IOException {
        new Published(elsewhere).into(console.folder().resolve("output"), 2034, 1, Map.of(Audience.JOINT, "j"));
        Files.writeString(console.folder().resolve("output/2034/annual/r1/documents-removed.txt"), "2034-05-01");
        assertThat(looks.page(MARIE, Language.ENGLISH, "/briefings/2034/annual/r1"))
                .contains("removed on May 1, 2034", "joint-en.xlsx").doesNotContain("/papers");
    }

    /// Whatever changes for the other side alone changes no byte that a visitor can get.
    @Test
    void aChangeForTheOtherSideAloneIsNotSeen() {
        var published = new Published(elsewhere);
        var output = console.folder().resolve("output");
        published.into(output, 2032, 1, Map.of(Audience.JOINT, "j", Audience.CANADA, "c", Audience.KOREA, "k"));
        var before = all(MARIE);
        var koreas = all(JIHO);
        published.into(output, 2032, 2, Map.of(Audience.JOINT, "j", Audience.CANADA, "c", Audience.KOREA, "changed"));
        assertThat(all(MARIE)).isEqualTo(before);
        assertThat(all(JIHO)).isNotEqualTo(koreas);
    }

    private static List<String> all(Visitor visitor) {
        return Stream.of("/briefings/2032/annual/r1", "/briefings/2032/annual/r2", "/briefings/2032/annual/r1/sides",
                "/briefings/2032/annual/r2/papers/1").map(path -> looks.answer(visitor, path)).toList();
    }
}
