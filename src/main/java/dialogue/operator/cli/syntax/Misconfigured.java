package dialogue.operator.cli.syntax;

import dialogue.language.Problem;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.PlaceholderResolutionException;

/// What the libraries say of a configuration that they cannot use, as a problem that a person can put right.
final class Misconfigured {

    private Misconfigured() {}

    /// The problem behind a failure, or nothing where it is another one.
    static Optional<Problem> problem(Throwable failure) {
        return switch (failure) {
            case BindException wrong -> Optional.of(problem("setting.wrong", name(wrong)));
            case PlaceholderResolutionException unset ->
                Optional.of(problem("setting.unset", unset.getPlaceholder()));
            case RuntimeException other when other.getClass().getName().startsWith("org.yaml.snakeyaml.") ->
                Optional.of(problem("setting.yaml"));
            default -> Optional.empty();
        };
    }

    private static Problem problem(String code, Object... details) {
        return Problem.of(Problem.Kind.FAILED, code, details);
    }

    private static String name(BindException wrong) {
        return Optional.ofNullable(wrong.getProperty()).map(property -> property.getName().toString())
                .orElseGet(() -> wrong.getName().toString());
    }
}
