package dialogue.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {' ', '\t', '\n', 0xA0, 0x2003, 0x202F, 0x3000, 0x3164, 0x115F, 0x1160, 0xFFA0, 0x200B, 0x200C,
            0x200D, 0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0xFEFF, 0xAD, 0x34F, 0x61C,
            0x180B, 0x180E, 0x180F, 0x17B4, 0x17B5, 0x2800, 0xFE00, 0xFE0F, 0xFFF0, 0x1BCA0, 0x1D173, 0xE0001, 0xE0041,
            0xE0100, 0xE0FFF})
    void whatNobodySeesIsNoText(int codePoint) {
        var alone = Character.toString(codePoint);
        assertThat(Characters.isBlank(alone)).isTrue();
        assertThat(Characters.isBlank(" " + alone + alone + "\u3164")).isTrue();
        assertThat(Characters.isBlank(alone + "a")).isFalse();
        assertThat(Characters.isBlank("한" + alone)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "글", "é", "ㅤ글", "ᄀ", "가", "ﾡ", "0", ".", "–", "漢", "😀", "\u0600", "\uFFFC",
            "\uFFFD"})
    void whatIsSeenIsAText(String text) {
        assertThat(Characters.isBlank(text)).isFalse();
    }

    @Test
    void anInvisibleCharacterOfATextStaysWhereItIs() {
        var text = "👩\u200D🌾 ☀\uFE0F 한\u200B글 ☀\uFE0F";
        assertThat(Characters.normal(text)).isEqualTo(text);
        assertThat(Characters.stripped(" \u00A0" + text + "\u3000\n")).isEqualTo(text);
    }
}
