package dialogue.operator.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidthProperties {

    private static final List<String> LETTERS = List.of("a", "é", "W", "서", "울", "國", "e\u0301", "\uD840\uDC00", "-");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyLineFitsAndNothingIsLost(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < 200; round++) {
            var words = words(random);
            var width = random.nextInt(2, 30);
            var lines = Width.wrap(words, width);
            assertThat(lines).allMatch(line -> Width.of(line) <= width);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(words.replace(" ", ""));
        }
    }

    private static String words(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(1, 12)).mapToObj(_ -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(1, 9)).mapToObj(_ -> LETTERS.get(random.nextInt(LETTERS.size())))
                .collect(Collectors.joining());
    }
}
