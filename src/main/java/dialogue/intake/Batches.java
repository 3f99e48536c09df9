package dialogue.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;

/// Work on many lines or rows, some hundred at a time on all processors, while the next ones are read; the order stays as it was.
public final class Batches {

    /// Enough to be worth a thread, few enough to be soon forgotten.
    private static final int SIZE = 500;

    private Batches() {}

    /// Puts what comes one by one into batches.
    public static <T> Gatherer<T, ?, List<T>> gathered() {
        return Gatherers.windowFixed(SIZE);
    }

    /// Works on several batches at the same time.
    public static <T, R> Gatherer<T, ?, R> atOnce(Function<T, R> work) {
        return Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), work);
    }
}
