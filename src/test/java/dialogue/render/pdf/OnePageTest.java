package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Section;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.render.BriefingFixture;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePageTest {

    private static byte[] pdf(Briefing briefing, Language language) {
        var glance = briefing.sections(Section.Part.GLANCE);
        return Pages.render(Pages.of(briefing.audience(), glance), language);
    }

    @ParameterizedTest(name = "{0} {1}: {2} times 150 characters on {3} pages")
    @CsvSource({"JOINT, ENGLISH, 1, 1", "JOINT, FRENCH, 40, 2", "JOINT, KOREAN, 44, 2"})
    void atAGlanceStandsOnOnePageUnlessItHoldsMore(Audience audience, Language language, int times, int pages)
            throws IOException {
        var pdf = pdf(BriefingFixture.of(audience, language, 60, times), language);

        try (var document = Loader.loadPDF(pdf)) {
            // the contents come before it
            assertThat(document.getNumberOfPages()).isEqualTo(1 + pages);
        }
    }

    @Test
    void nothingIsCut() throws IOException {
        var pdf = pdf(BriefingFixture.of(Audience.JOINT, Language.ENGLISH, 60, 60), Language.ENGLISH);

        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(PlacedText.lines(pdf, page)).noneMatch(line -> line.contains("…"));
            }
        }
    }

    @Test
    void whatHasRoomIsNotCut() throws IOException {
        var points = new Block.Points(List.of(new Block.Point(Pages.say("word ".repeat(100)), Pages.say("P1"))), true);
        var glance = new Section(Section.Part.GLANCE, "glance", Pages.say("Glance"), List.of(points));
        var pdf = Pages.render(Pages.of(Audience.JOINT, List.of(glance)), Language.ENGLISH);

        assertThat(PlacedText.lines(pdf, 2)).noneMatch(line -> line.contains("…"));
        assertThat(String.join("", PlacedText.lines(pdf, 2)).split("word", -1)).hasSize(101);
    }
}
