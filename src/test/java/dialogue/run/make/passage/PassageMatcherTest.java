package dialogue.run.make.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageMatcherTest {

    private static Set<String> found(List<String> passages, String text) {
        return new PassageMatcher(passages.stream().map(passage -> BareText.of(passage).text()).toList())
                .in(BareText.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No timetable before the autumn | They said: no view. No timetable before\u00a0the  autumn, please.
            Notimetablebeforetheautumn     | xxNo timetable before the autumnxx
            보류                           | 방침: 보류.
            철회 검토                      | 한국 측은 철회 검토 예정
            철회 검토                      | (철회검토)
            no                             | no
            Q3 2026?                       | by Q3 2026?!
            """)
    void findsAPassageHoweverTheDocumentBreaksIt(String passage, String text) {
        assertThat(found(List.of(passage), text)).hasSize(1);
    }

    /// A short one stands in other words by chance.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no     | The note is known in November
            보류   | 재보류 · 보류함
            hold   | withhold
            hold   | holding
            철회 검토 | 철회재검토
            not it | Not it
            """)
    void takesAShortPassageForWholeWordsAlone(String passage, String text) {
        assertThat(found(List.of(passage), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "2026-04-30", "–", "...", "(1,234,567,890,123)", "A", "한"})
    void doesNotLookForWhatSaysNothingByItself(String passage) {
        assertThat(found(List.of(passage), "x " + passage + " y")).isEmpty();
    }

    @Test
    void findsEveryOneOfThoseThatShareTheirWords() {
        var passages = List.of("ab", "ab cd", "cd", "cd ef gh ij kl mn", "ef gh ij kl mn", "gh ij kl mn op qr st");
        assertThat(found(passages, "ab cd ef gh ij kl mn op"))
                .containsExactlyInAnyOrder("ab", "abcd", "cd", "cdefghijklmn", "efghijklmn");
    }

    static LongStream seeds() {
        var replay = Long.getLong("seed");
        return replay == null ? LongStream.range(0, 100) : LongStream.of(replay);
    }

    /// The same as looking for each passage at each place by itself.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void findsWhatLookingOneByOneFinds(long seed) {
        var random = new Random(seed);
        var text = random(random, 400);
        var passages = IntStream.range(0, 60).mapToObj(_ -> {
            var piece = random.nextInt(350);
            return BareText.of(random.nextBoolean()
                    ? random(random, 2 + random.nextInt(20))
                    : text.substring(piece, piece + 2 + random.nextInt(48))).text();
        }).toList();

        assertThat(new PassageMatcher(passages).in(BareText.of(text))).isEqualTo(oneByOne(passages, BareText.of(text)));
    }

    private static String random(Random random, int length) {
        return random.ints(length, 0, 8).mapToObj(i -> "abbaab .".substring(i, i + 1)).collect(Collectors.joining());
    }

    private static Set<String> oneByOne(List<String> passages, BareText text) {
        var found = new TreeSet<String>();
        var lookedFor = passages.stream().filter(passage -> passage.replaceAll("[^ab]", "").length() >= 2).toList();
        for (var passage : lookedFor) {
            for (var at = text.text().indexOf(passage); at >= 0; at = text.text().indexOf(passage, at + 1)) {
                var words = text.isEdge(at) && text.isEdge(at + passage.length());
                if (words || passage.length() >= 12) {
                    found.add(passage);
                }
            }
        }
        return found;
    }
}
