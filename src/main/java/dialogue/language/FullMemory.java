package dialogue.language;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells an input for which Java may use too little memory from a fault of the program, however deep a library has wrapped it. Too many threads, or an
/// array that is too long, are no lack of it, though Java calls them so.
public final class FullMemory {

    private static final Set<String> WORDS = Set.of("Java heap space", "GC overhead limit exceeded");

    private FullMemory() {}

    /// The problem of a memory that is full; empty where a failure is another one.
    public static Optional<Problem> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(OutOfMemoryError.class::isInstance)
                .filter(full -> WORDS.contains(String.valueOf(full.getMessage()))).findFirst()
                .map(_ -> problem(Runtime.getRuntime().maxMemory()));
    }

    /// @param limit in bytes
    private static Problem problem(long limit) {
        return Problem.of(Problem.Kind.FAILED, "memory.full", limit >> 20, Long.toString(2 * (limit >> 30) + 2));
    }
}
