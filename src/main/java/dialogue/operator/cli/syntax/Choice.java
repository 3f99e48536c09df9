package dialogue.operator.cli.syntax;

import dialogue.language.Nearest;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/// An option whose value is one of a closed list, given by its key.
///
/// @param option its name, for the sentence that refuses another value
/// @param key the spelling of a value on the command line
record Choice<T>(String option, List<T> values, Function<T, String> key) implements ITypeConverter<T> {

    @Override
    public T convert(String given) {
        var wanted = given.strip().toLowerCase(Locale.ROOT);
        return values.stream().filter(value -> key.apply(value).equals(wanted)).findFirst()
                .orElseThrow(() -> refuse(given, wanted));
    }

    private Problem refuse(String given, String wanted) {
        var keys = values.stream().map(key).toList();
        var allowed = String.join(", ", keys);
        return Nearest.to(wanted, keys)
                .map(nearest -> Problem.of(Kind.USAGE, "usage.choice-nearest", option, given, nearest, allowed))
                .orElseGet(() -> Problem.of(Kind.USAGE, "usage.choice", option, given, allowed));
    }
}
