package dialogue.run.make.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What looking for many passages costs. By itself, because the mutation tests cannot wait for it each time.
class PassageMatcherCostTest {

    private static Set<String> found(List<String> passages, String text) {
        return new PassageMatcher(passages).in(BareText.of(text));
    }

    /// A cell of one letter took 80 seconds when each of its places was tried with each passage that begins like it; this one would take a quarter of an hour.
    @Test
    void doesNotTakeLongerForWhatRepeatsItself() {
        var passages = IntStream.rangeClosed(1, 300).mapToObj("a"::repeat).collect(Collectors.toList());
        IntStream.range(0, 2000).mapToObj(i -> "a".repeat(180) + i + "b".repeat(20)).forEach(passages::add);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThat(found(passages, "a".repeat(1_000_000))).hasSize(300 - 11);
            assertThat(found(passages, "a ".repeat(300_000))).hasSize(300 - 11 + 10);
        });
    }

    /// In bytes a character; ten thousand notes of 200 characters have two million.
    @Test
    void keepsLittleMoreThanTheNotesThemselves() {
        var random = new Random(1);
        var notes = IntStream.range(0, 1000)
                .mapToObj(_ -> random.ints(200, '가', '힣').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append).toString())
                .toList();
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        var before = thread.getCurrentThreadAllocatedBytes();
        var passages = new PassageMatcher(notes);
        var allocated = thread.getCurrentThreadAllocatedBytes() - before;

        assertThat(passages.in(BareText.of(notes.get(77)))).containsExactly(notes.get(77));
        assertThat(allocated / 200_000).isBetween(1L, 20L);
    }
}
