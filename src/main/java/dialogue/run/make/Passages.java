package dialogue.run.make;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks for many passages in one text at once; the time grows with the text, not with their number or with what they repeat.
///
/// A passage of fewer than twelve characters counts only where it begins where a word begins and ends where one ends, for it may stand in other
/// words by chance. Not looked for are passages of fewer than two letters or digits, and those without any letter: a number or a dash says nothing
/// by itself, and stands in every document.
final class Passages {

    private static final int LONG = 12;

    private final Automaton words;
    private final Automaton others;

    /// @param passages bare of white space
    Passages(Collection<String> passages) {
        var byLength = passages.stream().filter(Passages::isLookedFor).distinct()
                .collect(Collectors.partitioningBy(passage -> passage.length() < LONG));
        words = new Automaton(byLength.getOrDefault(true, List.of()));
        others = new Automaton(byLength.getOrDefault(false, List.of()));
    }

    private static boolean isLookedFor(String passage) {
        return passage.codePoints().anyMatch(Character::isLetter)
                && passage.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2;
    }

    /// The passages that stand in a text.
    Set<String> in(Bare text) {
        var found = new HashSet<String>();
        words.read(text.text(), (word, end) -> {
            if (text.isEdge(end) && text.isEdge(end - word.length())) {
                found.add(word);
            }
            return true;
        });
        // where one was found before, so were all that it ends with
        others.read(text.text(), (passage, _) -> found.add(passage));
        return found;
    }
}
