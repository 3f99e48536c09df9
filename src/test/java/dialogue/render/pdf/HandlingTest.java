package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An own copy says on each page, covers included, that it stays in its ministry; a joint one never does.
class HandlingTest {

    private static String handling(Language language) {
        return switch (language) {
            case ENGLISH -> "INTERNAL – NOT FOR RELEASE";
            case FRENCH -> "INTERNE – NE PAS COMMUNIQUER";
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
}
