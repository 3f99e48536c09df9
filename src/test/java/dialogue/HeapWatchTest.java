package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeapWatchTest {

    private static final long MEGABYTE = 1 << 20;

    private long used;
    private long alive;
    private int collections;
    private final HeapWatch watch = new HeapWatch(() -> used, () -> {
        used = alive;
        collections++;
    });

    private void grow(long toMegabytes) {
        used = toMegabytes * MEGABYTE;
        watch.look();
    }

    @Test
    void leavesASmallHeapAlone() {
        grow(512);
        assertThat(collections).isZero();
        grow(513);
        assertThat(collections).isOne();
    }

    @Test
    void looksAgainWhereTheHeapHasGrownByAThird() {
        alive = 900 * MEGABYTE;
        grow(950);
        grow(1200);
        assertThat(collections).isOne();
        grow(1201);
        assertThat(collections).isEqualTo(2);
    }

    @Test
    void expectsLessAgainOfAHeapThatHasShrunk() {
        alive = 2000 * MEGABYTE;
        grow(2000);
        alive = 100 * MEGABYTE;
        grow(3001);
        grow(513);
        assertThat(collections).isEqualTo(3);
    }

    /// In a process of its own, with the launcher's collector: what was dropped is taken back, though the heap is far from its limit.
    @Test
    void takesBackWhatWasDropped() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:+UseSerialGC", "-Xmx4g", "-Xms256m", "-XX:NewSize=128m",
                "-XX:MaxNewSize=128m", "-cp",
                System.getProperty("java.class.path"), Dropping.class.getName()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    /// Ends with 0 as soon as the 900 MB that it drops are taken back, with 1 where they are not within half a minute.
    static final class Dropping {

        private static @Nullable List<byte[]> kept = new ArrayList<>();

        private Dropping() {}

        public static void main(String[] arguments) throws InterruptedException {
            for (var i = 0; i < 900; i++) {
                Objects.requireNonNull(kept).add(new byte[1 << 20]);
            }
            HeapWatch.start();
            kept = null;
            for (var i = 0; i < 300 && used() > 300 * MEGABYTE; i++) {
                Thread.sleep(100);
            }
            System.exit(used() > 300 * MEGABYTE ? 1 : 0);
        }

        private static long used() {
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
