package dialogue.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/// Does several things at the same time, each in a thread of its own, and waits for all. None is broken off because another fails.
final class Abreast<T> {

    /// What all have come to.
    List<T> all(Collection<List<T>> groups, UnaryOperator<List<T>> work) {
        var done = new ArrayList<Future<List<T>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            groups.forEach(group -> done.add(threads.submit(() -> work.apply(group))));
        }
        return done.stream().flatMap(each -> outcome(each).stream()).toList();
    }

    private List<T> outcome(Future<List<T>> ended) {
        try {
            return ended.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while messages were handed over", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
