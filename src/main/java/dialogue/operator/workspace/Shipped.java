package dialogue.operator.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// A text that comes with the program.
final class Shipped {

    private Shipped() {}

    /// Empty where the program was built without it.
    static Optional<String> text(String name) {
        try (var in = Shipped.class.getResourceAsStream("/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
