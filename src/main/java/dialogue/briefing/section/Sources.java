package dialogue.briefing.section;

import dialogue.briefing.Phrase;
import java.util.List;
import java.util.stream.Stream;

/// The sources that an entry names, parted by a vertical bar: keys of the sources page, or addresses on the web.
final class Sources {

    private Sources() {}

    static List<String> of(String field) {
        return Stream.of(field.split("\\|", -1)).map(String::strip).filter(source -> !source.isEmpty()).toList();
    }

    static Phrase phrase(String field) {
        var sources = of(field).stream().map(Sources::source).toList();
        return sources.isEmpty() ? Phrase.none() : Phrase.row(sources);
    }

    static Phrase source(String source) {
        return source.startsWith("https://") || source.startsWith("http://")
                ? new Phrase.Link(source)
                : new Phrase.Name(source);
    }
}
