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

    /// What WCAG 2.2, 1.4.11 asks of graphics: 3 to 1. On paper without colour only lightness and lines are left.
    @Test
    void twoStatusesInABarDifferInLightnessOrInTheirHatch() {
        for (var one : Status.values()) {
            assertThat(contrast(Palette.shape(one), Palette.WHITE)).isGreaterThan(3);
            for (var other : Status.values()) {
                assertThat(one == other || Hatch.of(one) != Hatch.of(other)
                        || contrast(Palette.fill(one), Palette.fill(other)) > 3).as(one + " beside " + other).isTrue();
            }
        }
    }

    /// A hatch that cannot be seen is none.
    @ParameterizedTest
    @EnumSource
    void aHatchStandsOutFromItsFill(Status status) {
        assertThat(Hatch.of(status) == Hatch.NONE || contrast(Palette.lines(status), Palette.fill(status)) > 3)
                .isTrue();
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
