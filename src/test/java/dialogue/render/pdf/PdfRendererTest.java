package dialogue.render.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.briefing.Block;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.render.BriefingFixture;
import dialogue.render.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfRendererTest {

    private static final float SIDE = 56.69f;

    @Test
    void writesPdf() {
        assertThat(Pages.RENDERER.format()).isEqualTo(Format.PDF);
        assertThat(Pages.render(Pages.of(), Language.ENGLISH)).startsWith("%PDF-1.7\n".getBytes(US_ASCII));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void writesTheSameBytesInAnyZoneAndLocale() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            var ottawa = renderIn(Locale.CANADA_FRENCH, "America/Toronto");
            var seoul = renderIn(Locale.forLanguageTag("ar-SA-u-nu-arab"), "Asia/Seoul");
            assertThat(seoul).isEqualTo(ottawa);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] renderIn(Locale locale, String zone) {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return Pages.render(Pages.everyBlock(Audience.JOINT), Language.FRENCH);
    }

    @Test
    void writesTheSameBytesWhateverTheFontsDrewBefore() {
        var first = Pages.render(Pages.of(Pages.table(3)), Language.KOREAN);
        Pages.render(Pages.everyBlock(Audience.JOINT), Language.ENGLISH);
        assertThat(Pages.render(Pages.of(Pages.table(3)), Language.KOREAN)).isEqualTo(first);
    }

    @Test
    void writesSeveralDocumentsAtOnce() {
        var alone = Pages.render(Pages.everyBlock(Audience.KOREA), Language.KOREAN);
        var together = IntStream.range(0, 4).parallel()
                .mapToObj(i -> Pages.render(Pages.everyBlock(Audience.KOREA), Language.KOREAN)).toList();
        assertThat(together).allSatisfy(document -> assertThat(document).isEqualTo(alone));
    }

    @Test
    void namesItsTitleDateAndIdentifier() throws IOException {
        try (var document = Loader.loadPDF(Pages.render(Pages.of(), Language.ENGLISH))) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Title & <more> · Joint");
            assertThat(information.getProducer()).isEqualTo("dialogue 1.0.0");
            assertThat(information.getCreationDate().toInstant()).hasToString("2026-04-30T12:00:00Z");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("1", "2");
            try (var other = Loader.loadPDF(Pages.render(Pages.of(), Language.FRENCH))) {
                assertThat(other.getDocument().getDocumentID()).isNotEqualTo(document.getDocument().getDocumentID());
            }
        }
    }

    @Test
    void usesLetterForCanadasOwnCopyAndA4ForTheOthers() throws IOException {
        assertThat(paper(Audience.CANADA)).isEqualTo("612 x 792");
        assertThat(paper(Audience.KOREA)).isEqualTo("595 x 842");
        assertThat(paper(Audience.JOINT)).isEqualTo("595 x 842");
    }

    private static String paper(Audience audience) throws IOException {
        try (var document = Loader.loadPDF(Pages.render(Pages.everyBlock(audience), Language.ENGLISH))) {
            var box = document.getPage(0).getMediaBox();
            return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
        }
    }

    @Test
    void saysTitleMarkingsVersionAndPageAtThePagesEdges() throws IOException {
        var pdf = Pages.render(Pages.everyBlock(Audience.JOINT), Language.FRENCH);
        assertThat(PlacedText.lines(pdf, 2)).first().isEqualTo("Title&<more>·DocumentconjointPROTÉGÉB·대외비");
        assertThat(PlacedText.lines(pdf, 2)).last().isEqualTo("PROTÉGÉB·대외비version2page2sur5");
        assertThat(PlacedText.lines(pdf, 1)).startsWith("PROTÉGÉB·대외비", "SPÉCIMEN", "CANADA·RÉPUBLIQUEDECORÉE");
        assertThat(PlacedText.lines(pdf, 1)).last().isEqualTo("PROTÉGÉB·대외비version2page1sur5");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsAllTextInsideTheMargins(Language language) throws IOException {
        var pdf = Pages.render(BriefingFixture.of(Audience.JOINT, language, 12), language);
        assertThat(PlacedText.glyphs(pdf)).isNotEmpty().allSatisfy(glyph -> {
            assertThat(glyph.left()).isGreaterThanOrEqualTo(SIDE - 0.1f);
            assertThat(glyph.right()).isLessThanOrEqualTo(595.28f - SIDE + 0.1f);
            assertThat(glyph.size()).isGreaterThanOrEqualTo(8);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsTheTextOfTheSectionsBetweenHeadAndFoot(Language language) throws IOException {
        var pdf = Pages.render(Pages.of(Pages.table(200)), language);
        var between = PlacedText.glyphs(pdf).stream().filter(glyph -> glyph.down() > 60 && glyph.down() < 800).toList();
        assertThat(between).isNotEmpty().allMatch(glyph -> glyph.down() < 841.89f - SIDE);
    }

    @Test
    void losesNoWordAndRunsNoneTogether() throws IOException {
        var sentence = "Coordination interministérielle des approvisionnements; 한국과 캐나다의 협력 강화를 위한 점검. ";
        var text = PlacedText.text(Pages.render(Pages.of(new Block.Paragraph(Pages.say(sentence.repeat(20)), false),
                Pages.tableWith(sentence.repeat(20))), Language.ENGLISH));
        assertThat(text).contains(sentence.repeat(20).strip()).doesNotContain("점검.Coordination");
    }

    @Test
    void refusesACharacterThatTheFontLacksAndSaysNoMore() {
        var briefing = Pages.of(new Block.Paragraph(Pages.say("secret \u0E01 words"), false));
        assertThatThrownBy(() -> Pages.render(briefing, Language.ENGLISH)).isInstanceOf(IllegalStateException.class)
                .hasMessage("The font lacks U+0E01");
    }

    @Test
    void passesOnThatTheStreamIsFull() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> Pages.RENDERER.render(Pages.of(), Language.ENGLISH, full))
                .isInstanceOf(IOException.class).hasMessage("disk full");
    }
}
