package dialogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Words keep the contrast that the guidelines for accessible content ask for (WCAG 2.2, 1.4.3): 4.5 to 1.
class PaletteTest {

    private static final double LEAST = 4.5;

    private static double contrast(Palette one, Palette other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Palette colour) {
        return 0.2126 * linear(colour.rgb() >> 16) + 0.7152 * linear(colour.rgb() >> 8) + 0.0722 * linear(colour.rgb());
    }

    private static double linear(int part) {
        var share = (part & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource
    void theWordOfAStatusIsReadableOnWhiteOnItsWashAndOnItsFill(Status status) {
        assertThat(contrast(Palette.words(status), Palette.WHITE)).isGreaterThan(LEAST);
        assertThat(contrast(Palette.words(status), Palette.wash(status))).isGreaterThan(LEAST);
        assertThat(contrast(Palette.on(status), Palette.fill(status))).isGreaterThan(LEAST);
    }

    @Test
    void textIsReadableOnPaper() {
        assertThat(contrast(Palette.INK, Palette.WHITE)).isGreaterThan(LEAST);
        assertThat(contrast(Palette.SECONDARY, Palette.WASH)).isGreaterThan(LEAST);
        assertThat(contrast(Palette.ACCENT, Palette.WHITE)).isGreaterThan(LEAST);
    }

    @Test
    void aColourIsWrittenAsAStyleSheetReadsIt() {
        assertThat(Palette.INK.hex()).isEqualTo("#1b2530");
        assertThat(Palette.BLUE.hex()).isEqualTo("#2f6ea3");
    }
}
