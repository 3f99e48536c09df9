package dialogue.briefing.section;

import dialogue.briefing.Phrase;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources that an entry names, parted by a vertical bar: keys of the sources page, or addresses on the web.
public final class Sources {

    /// As `sources.md` numbers its pages: `C15`.
    private static final Pattern LISTED = Pattern.compile("[A-Z]\\d+");

    private Sources() {}

    public static List<String> of(String field) {
        return Stream.of(field.split("\\|", -1)).map(String::strip).filter(source -> !source.isEmpty()).toList();
    }

    static Phrase phrase(String field) {
        var sources = of(field).stream().map(Sources::source).toList();
        return sources.isEmpty() ? Phrase.none() : Phrase.joined(sources);
    }

    /// What a source is: the keys of `sources.md` that stand for no page of their own are named.
    public static Phrase kind(String source) {
        return switch (source) {
            case "AP" -> Phrase.say("sources.plan");
            case "F" -> Phrase.say("sources.public");
            case "G" -> Phrase.say("sources.general");
            default -> source(source) instanceof Phrase.Link
                    ? Phrase.say("sources.address")
                    : Phrase.say(LISTED.matcher(source).matches() ? "sources.listed" : "sources.other");
        };
    }

    public static Phrase source(String source) {
        return source.startsWith("https://") || source.startsWith("http://")
                ? new Phrase.Link(source)
                : new Phrase.Name(source);
    }
}
