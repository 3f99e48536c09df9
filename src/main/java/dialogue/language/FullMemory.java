package dialogue.language;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells an input for which Java may use too little memory from a fault of the program, however deep a library has wrapped it.
public final class FullMemory {

    private FullMemory() {}

    /// The problem of a memory that is full; empty where a failure is another one.
    public static Optional<Problem> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(OutOfMemoryError.class::isInstance).findFirst()
                .map(_ -> Problem.of(Problem.Kind.FAILED, "memory.full", Runtime.getRuntime().maxMemory() >> 20));
    }
}
