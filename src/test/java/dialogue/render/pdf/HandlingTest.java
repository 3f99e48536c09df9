package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Briefing;
import dialogue.briefing.Stamp;
import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An own copy says on each page, covers included, that it stays in its ministry; a joint one never does.
class HandlingTest {

    private static String handling(Language language) {
        return switch (language) {
            case ENGLISH -> "INTERNAL – NOT FOR RELEASE";
            case FRENCH -> "INTERNE – NE PAS DIFFUSER";
            case KOREAN -> "내부용 – 대외 제공 금지";
        };
    }

    @ParameterizedTest
    @CsvSource({"CANADA, ENGLISH, 2", "CANADA, FRENCH, 2", "KOREA, KOREAN, 2", "KOREA, ENGLISH, 2",
            "JOINT, ENGLISH, 0", "JOINT, FRENCH, 0", "JOINT, KOREAN, 0"})
    void standsAtTheHeadAndTheFootOfEachPageOfAnOwnCopy(Audience audience, Language language, int times)
            throws IOException {
        try (var document = Loader.loadPDF(Pages.render(Pages.everyBlock(audience), language))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).split(handling(language), -1)).as("page %s", page)
                        .hasSize(times + 1);
            }
        }
    }

    /// The longest marking that an own copy can bear beside its handling line leaves the version in the middle free.
    @ParameterizedTest
    @CsvSource({"CANADA, ENGLISH", "CANADA, FRENCH", "KOREA, KOREAN", "KOREA, ENGLISH"})
    void leavesRoomForTheVersionAtTheFoot(Audience audience, Language language) throws IOException {
        leavesRoom(audience, language, List.of());
        leavesRoom(audience, language, List.of(Stamp.values()));
    }

    private static void leavesRoom(Audience audience, Language language, List<Stamp> stamps) throws IOException {
        var briefing = Pages.everyBlock(audience);
        var plain = new Briefing(audience, briefing.first(), briefing.title(), briefing.year(), briefing.asOf(),
                briefing.version(), List.of(), stamps, briefing.checksum(), briefing.sections());
        var glyphs = PlacedText.glyphs(Pages.render(plain, language));
        var foot = glyphs.stream().mapToDouble(PlacedText.Glyph::down).max().orElseThrow();
        var line = glyphs.stream().filter(glyph -> glyph.page() == 2 && glyph.down() == foot)
                .sorted(Comparator.comparingDouble(PlacedText.Glyph::left)).toList();
        assertThat(line).hasSizeGreaterThan(20);
        for (var at = 1; at < line.size(); at++) {
            assertThat(line.get(at).left()).isGreaterThan(line.get(at - 1).right() - 0.5f);
        }
    }
}
