package dialogue.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.awt.Color;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineBreakerProperties {

    private static final String CHARACTERS = "ab éç가각한국 韓 - / · . 1 2\n—";
    private static final LineBreaker BREAKER = new LineBreaker(new FontFiles().take());

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noCharacterIsLostAndNoLineIsTooWide(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var words = IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(i -> words(random)).toList();
        var width = 20 + random.nextFloat() * 200;
        var passage = BREAKER.lines(words, width);
        var drawn = passage.lines().stream().flatMap(line -> line.fragments().stream())
                .map(TextLine.Fragment::words).collect(Collectors.joining());
        assertThat(drawn)
                .isEqualTo(words.stream().map(StyledText::words).collect(Collectors.joining()).replace('\n', ' '));
        assertThat(passage.width()).isLessThanOrEqualTo(width);
    }

    private static StyledText words(RandomGenerator random) {
        var text = random.ints(random.nextInt(200), 0, CHARACTERS.length()).mapToObj(CHARACTERS::charAt)
                .map(String::valueOf).collect(Collectors.joining());
        var style = new Style(random.nextBoolean(), 8 + random.nextInt(5), 14, Color.BLACK, 0);
        return new StyledText(text, List.of(Language.values()).get(random.nextInt(3)), style);
    }
}
