package dialogue.operator.console.runs;

import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands in the form that asks for a briefing. Each box has a name of its own, so that a change of language loses none.
///
/// @param fields by their names; none where nobody has typed yet: then every document is asked for
/// @param years that are offered
public record BriefForm(Map<String, String> fields, List<Integer> years) {

    private static final String YEAR = "year";

    /// True for a box that is ticked.
    public boolean on(String name) {
        return fields.containsKey(name) || (fields.isEmpty() && name.contains("."));
    }

    /// What is typed in a field.
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    OptionalInt year() {
        return years.stream().filter(one -> String.valueOf(one).equals(text(YEAR))).mapToInt(one -> one).findFirst();
    }

    /// True where the day is none, though something stands there.
    public boolean isWrongDay() {
        return !text("as-of").isBlank() && asOf().isEmpty();
    }

    Optional<LocalDate> asOf() {
        try {
            return Optional.of(LocalDate.parse(text("as-of").strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// True where no document is left to be made.
    public boolean isEmpty() {
        return audiences().isEmpty() || languages().isEmpty() || formats().isEmpty();
    }

    private Set<Audience> audiences() {
        return ticked("audience", Audience.values(), Keyed::key);
    }

    private Set<Language> languages() {
        return ticked("language", Language.values(), Language::key);
    }

    private Set<Format> formats() {
        return ticked("format", Format.values(), Keyed::key);
    }

    private <T> Set<T> ticked(String group, T[] all, Function<T, String> key) {
        return Arrays.stream(all).filter(one -> on(group + "." + key.apply(one))).collect(Collectors.toSet());
    }

    private Occasion occasion() {
        var key = text("occasion");
        return Occasion.isKey(key) ? Occasion.of(key) : Occasion.ANNUAL;
    }

    RunRequest request(Path input, Path output) {
        return new RunRequest(year(), occasion(), asOf(), audiences(), languages(), formats(), input, output,
                on("leave-out"), on("hold") ? Posting.HOLD : Posting.UNSAID, on("full"));
    }
}
