package dialogue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.function.LongSupplier;

/// Has the heap looked through when it has grown by a third since the last time. The serial collector by itself looks for what is no longer needed only
/// when the heap is at its limit: on a large machine after gigabytes, or months. So an input needs the same memory on every machine.
final class HeapWatch {

    /// In bytes; what usual inputs need is never looked through.
    static final long LEAST = 512L << 20;
    private static final int LOOK_MILLIS = 500;

    private final LongSupplier used;
    private final Runnable collector;
    private long limit = LEAST;

    /// @param used bytes of the heap that have lived for a while
    /// @param collector takes back what is no longer needed
    HeapWatch(LongSupplier used, Runnable collector) {
        this.used = used;
        this.collector = collector;
    }

    /// Watches this process to its end.
    static void start() {
        var watch = new HeapWatch(HeapWatch::old, System::gc);
        Thread.ofPlatform().daemon().name("heap-watch").start(watch::run);
    }

    /// Bytes of what has lived for a while. Java is asked for them where the heap is large at all: asking costs a small run more than it may.
    private static long old() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() <= LEAST
                ? 0
                : ManagementFactory.getMemoryPoolMXBeans().stream().filter(MemoryPoolMXBean::isUsageThresholdSupported)
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                tryToLook();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where no memory is left even for this, whoever works is told of it; the next look comes.
    private void tryToLook() {
        try {
            look();
        } catch (OutOfMemoryError e) {
            System.getLogger(HeapWatch.class.getName()).log(System.Logger.Level.DEBUG, "no look", e);
        }
    }

    void look() {
        if (used.getAsLong() > limit) {
            collector.run();
            limit = Math.max(LEAST, used.getAsLong() / 3 * 4);
        }
    }
}
