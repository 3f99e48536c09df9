package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.composer.Composer;
import dialogue.intake.Allowance;
import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReport;
import dialogue.release.ReleasedReview;
import dialogue.render.BriefingFixture;
import dialogue.render.pdf.Fullness.Filled;
import dialogue.run.check.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How many pages a briefing has, how full they are, and that nothing of what the parties report is lost on them.
class SamplePagesTest {

    /// Paper that a reader holds blank: more than this of a page, unless a part ends on it.
    private static final double MOST_BLANK = 1 / 3.0;

    private static final Map<Language, byte[]> JOINT = new EnumMap<>(Language.class);
    private static ReleasedReview review;

    @BeforeAll
    static void writeTheJointCopies() {
        var report = new Check(Path.of("input"), OptionalInt.of(2026), Optional.empty(), Allowance.STANDARD).report();
        var released = new ReleasePolicy().release(report.review(), report.previous(), Audience.JOINT);
        review = released.review();
        for (var language : Language.values()) {
            JOINT.put(language, Pages.render(briefing(released.previous(), language), language));
        }
    }

    private static Briefing briefing(Optional<ReleasedReview> previous, Language language) {
        return new Composer().compose(new Edition(review, previous, Audience.JOINT.first(language), 1, "1.0.0", false,
                Optional.empty()));
    }

    private static byte[] joint(Language language) {
        return Objects.requireNonNull(JOINT.get(language));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 24", "FRENCH, 28", "KOREAN, 21"})
    void theSampleKeepsItsBudget(Language language, int most) throws IOException {
        assertThat(pages(joint(language))).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageButTheLastOfAPartIsMoreThanAThirdBlank(Language language) throws IOException {
        assertThat(Fullness.pages(joint(language))).filteredOn(page -> !page.endsPart() && page.number() > 1)
                .allSatisfy(page -> assertThat(page.blank()).as("page " + page.number()).isLessThan(MOST_BLANK));
    }

    /// The cover and the last page among them: a measure that finds no page blank would find none ever.
    @Test
    void theMeasureFindsABlankPage() throws IOException {
        assertThat(Fullness.pages(joint(Language.ENGLISH))).anyMatch(page -> page.blank() > MOST_BLANK)
                .anyMatch(page -> page.blank() < 0.05).filteredOn(Filled::endsPart).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProgressAndEveryNextStepStandsWhole(Language language) throws IOException {
        var text = solid(PlacedText.text(joint(language)));
        var reported = review.plan().initiatives().stream()
                .flatMap(initiative -> review.reports(initiative.key()).stream())
                .flatMap(report -> texts(report, language)).toList();

        assertThat(reported).hasSizeGreaterThan(200).allSatisfy(words -> assertThat(text).contains(solid(words)));
    }

    private static Stream<String> texts(ReleasedReport report, Language language) {
        return Stream.of(report.progress(), report.nextStep()).filter(text -> !text.isEmpty())
                .map(text -> shown(text, language));
    }

    private static String shown(Text text, Language language) {
        return text.in(text.shownIn(language).orElseThrow()).orElseThrow();
    }

    /// Where lines break is for the paper to decide.
    private static String solid(String words) {
        return words.replaceAll("[\\s\u00A0\u202F]+", "");
    }

    /// Each initiative of these is a matter with long texts of both parties: a quarter of a page and what stands of it elsewhere.
    @ParameterizedTest
    @CsvSource({"1, 8", "10, 13", "300, 155"})
    void aGeneratedReviewGrowsByNoMoreThanItsInitiatives(int initiatives, int most) throws IOException {
        assertThat(pages(Pages.render(BriefingFixture.of(Audience.JOINT, Language.ENGLISH, initiatives),
                Language.ENGLISH))).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsOfSeveralPagesLoseNothingWhereTheyBreak(Language language) throws IOException {
        var pdf = Pages.render(BriefingFixture.of(Audience.JOINT, language, 6, 27), language);
        try (var tree = new StructureTree(pdf)) {
            var told = tree.texts("TD").stream().map(SamplePagesTest::solid)
                    .filter(words -> words.contains("Coordination"))
                    .map(words -> words.split(solid(BriefingFixture.LONG), -1).length - 1).toList();
            assertThat(told).isNotEmpty().allMatch(times -> times > 0 && times % 27 == 0);
        }
    }
}
