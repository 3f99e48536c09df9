package dialogue.operator.cli.syntax;

import dialogue.operator.cli.syntax.SharedOptions.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Whether a command line asks for JSON, looked for before it is read: what is wrong with it is told so too.
///
/// @see Form
public final class AskedForm {

    static final String OPTION = "--output-format";

    private AskedForm() {}

    /// Looks into the words of a command.
    public static boolean isJson(List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(place -> isJson(words, place));
    }

    private static boolean isJson(List<String> words, int place) {
        var word = words.get(place);
        return isJson(word.startsWith(OPTION + "=") ? word.substring(OPTION.length() + 1) : "")
                || (word.equals(OPTION) && place + 1 < words.size() && isJson(words.get(place + 1)));
    }

    private static boolean isJson(String value) {
        return value.strip().toLowerCase(Locale.ROOT).equals("json");
    }
}
