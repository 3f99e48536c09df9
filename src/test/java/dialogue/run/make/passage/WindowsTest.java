package dialogue.run.make.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowsTest {

    private static final int SIZE = 3000;

    private static List<String> windows(List<String> pieces) {
        var read = new ArrayList<String>();
        var windows = new Windows(SIZE, read::add);
        pieces.forEach(windows);
        windows.end();
        return read;
    }

    static LongStream seeds() {
        var replay = Long.getLong("seed");
        return replay == null ? LongStream.range(0, 100) : LongStream.of(replay);
    }

    private static List<String> pieces(Random random) {
        return random.ints(1 + random.nextInt(400), 0, 120).mapToObj(length -> random.ints(length, 0, 9)
                .mapToObj("abcd 한\u00A0\n\u2003"::charAt).map(String::valueOf).reduce("", String::concat)).toList();
    }

    /// Whatever half of what two windows share can hold is whole in one of them, and is there with its edges.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void losesNothingWhereItParts(long seed) {
        var pieces = pieces(new Random(seed));
        var text = (" " + String.join("", pieces) + " ").replaceAll("[\\s\u00A0\u2003]+", " ");
        var windows = windows(pieces);

        assertThat(windows).allSatisfy(window -> assertThat(window).startsWith(" ").endsWith(" "));
        assertThat(windows).allSatisfy(window -> assertThat(window.length())
                .isLessThan(SIZE + Windows.SHARED + SIZE / 2));
        var reached = 0;
        for (var window : windows) {
            var at = text.indexOf(window, Math.max(0, reached - window.length()));
            assertThat(at).as("where it begins").isBetween(0, Math.max(0, reached - Windows.SHARED));
            reached = at + window.length();
        }
        assertThat(reached).isEqualTo(text.length());
    }

    @Test
    void handsOverEvenNothing() {
        assertThat(windows(List.of())).containsExactly(" ");
        assertThat(windows(List.of(" \n", "\u00A0"))).containsExactly(" ");
    }

    /// A word longer than a window is not cut.
    @Test
    void partsNoWord() {
        var word = "x".repeat(2 * SIZE);
        assertThat(windows(List.of("one ", word, word, " two " + "three ".repeat(SIZE)))).first().asString()
                .isEqualTo(" one " + word + word + " ");
    }
}
