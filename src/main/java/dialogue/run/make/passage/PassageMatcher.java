package dialogue.run.make.passage;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Looks for many passages in one text at once. Most places of a text cost a look at a bit; the others cost no more for what repeats itself or is
/// shared by ten thousand passages.
///
/// A passage of fewer than twelve characters counts only where it begins where a word begins and ends where one ends, for it may stand in other
/// words by chance. Not looked for are passages of fewer than two letters or digits, and those without any letter: a number or a dash says nothing
/// by itself, and stands in every document.
public final class PassageMatcher {

    /// From this length on a passage counts wherever it stands.
    private static final int LONG = 12;

    /// What the first of [#LONG] characters weighs in [String#hashCode()]: 31 to the power of the others.
    private static final int FIRST_WEIGHT = power(31, LONG - 1);

    private static final int LOW = (1 << 20) - 1;

    private final Set<String> words = new HashSet<>();

    /// The characters that words begin with, which few places of a text have.
    private final BitSet firsts = new BitSet();
    private final TreeMap<String, Passage> others = new TreeMap<>();
    private final int longest;

    /// The low bits of the hash that each of the others begins with.
    private final BitSet starts = new BitSet();

    /// A passage with the longest other one that it begins with.
    private record Passage(String text, @Nullable Passage shorter) {}

    /// @param passages bare of white space
    public PassageMatcher(Collection<String> passages) {
        passages.stream().filter(PassageMatcher::isLookedFor).filter(passage -> passage.length() < LONG)
                .forEach(words::add);
        words.forEach(word -> firsts.set(word.charAt(0)));
        var sorted = new TreeSet<String>();
        passages.stream().filter(PassageMatcher::isLookedFor).filter(passage -> passage.length() >= LONG)
                .forEach(sorted::add);
        longest = sorted.stream().mapToInt(String::length).max().orElse(0);
        var beginnings = new ArrayDeque<Passage>();
        for (var text : sorted) {
            while (!beginnings.isEmpty() && !text.startsWith(beginnings.element().text())) {
                beginnings.pop();
            }
            beginnings.push(new Passage(text, beginnings.peek()));
            others.put(text, beginnings.element());
            starts.set(text.substring(0, LONG).hashCode() & LOW);
        }
    }

    private static int power(int base, int exponent) {
        var power = 1;
        for (var i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static boolean isLookedFor(String passage) {
        return passage.codePoints().anyMatch(Character::isLetter)
                && passage.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2;
    }

    /// The passages that stand in a text.
    public Set<String> in(BareText text) {
        var found = new HashSet<String>();
        addWords(text, found);
        addOthers(text.text(), found);
        return found;
    }

    private void addWords(BareText text, Set<String> found) {
        var length = words.isEmpty() ? 0 : text.text().length();
        for (var start = 0; start < length; start++) {
            if (firsts.get(text.text().charAt(start)) && text.isEdge(start)) {
                addWords(text, start, found);
            }
        }
    }

    private void addWords(BareText text, int start, Set<String> found) {
        var last = Math.min(text.text().length(), start + LONG - 1);
        for (var end = start + 1; end <= last; end++) {
            if (text.isEdge(end)) {
                var word = text.text().substring(start, end);
                if (words.contains(word)) {
                    found.add(word);
                }
            }
        }
    }

    /// The hash of the next characters rolls over the text.
    private void addOthers(String text, Set<String> found) {
        if (others.isEmpty() || text.length() < LONG) {
            return;
        }
        var hash = text.substring(0, LONG).hashCode();
        for (var start = 0;; start++) {
            if (starts.get(hash & LOW)) {
                addBeginnings(text.substring(start, Math.min(text.length(), start + longest)), found);
            }
            if (start + LONG == text.length()) {
                return;
            }
            hash = (hash - text.charAt(start) * FIRST_WEIGHT) * 31 + text.charAt(start + LONG);
        }
    }

    /// Adds the passages that a text begins with. None of them stands behind the last one that is not behind the text itself, and that one begins
    /// with all of them. Where one was found before, so were those that it begins with.
    private void addBeginnings(String text, Set<String> found) {
        var last = others.floorEntry(text);
        var passage = last == null ? null : last.getValue();
        while (passage != null && (!text.startsWith(passage.text()) || found.add(passage.text()))) {
            passage = passage.shorter();
        }
    }
}
