package dialogue.operator.console.briefings;

import java.util.List;
import java.util.stream.Stream;

/// What both sides see, beside what only one does.
///
/// @param both what the joint documents say in short, line by line
/// @param own the same of the own copy
/// @param apart the lines of the own copy that the other side does not see
public record Sides(String jointLanguage, String ownLanguage, List<String> both, List<String> own,
        List<String> apart) {

    static Sides of(WordsView joint, WordsView own) {
        var both = lines(joint);
        var mine = lines(own);
        return new Sides(joint.language(), own.language(), both, mine,
                joint.language().equals(own.language())
                        ? mine.stream().filter(line -> !both.contains(line)).toList()
                        : mine);
    }

    private static List<String> lines(WordsView words) {
        return Stream.of(words.facts().stream().map(Sides::line), words.figures().stream(),
                words.moved().stream(), words.matters().stream()).flatMap(part -> part).toList();
    }

    private static String line(WordsView.Row row) {
        return row.label() + " – " + row.value();
    }

    /// True where only this side sees a line.
    public boolean isApart(String line) {
        return apart.contains(line);
    }
}
