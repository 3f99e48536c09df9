package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

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
}
