package dialogue.run.make;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks for many passages in one text at once. They are kept by the hash of their first characters, which rolls over the
/// text, so ten thousand passages cost hardly more than one.
final class Passages {

    /// Passages shorter than this are not looked for: they may stand in a text by chance.
    static final int LEAST = 12;

    /// What the first of [#LEAST] characters weighs in [String#hashCode()]: 31 to the power of the others.
    private static final int FIRST_WEIGHT = power(31, LEAST - 1);

    private final Map<Integer, List<String>> byStart;

    /// @param passages bare of white space
    Passages(Collection<String> passages) {
        this.byStart = passages.stream().filter(passage -> passage.length() >= LEAST).distinct()
                .collect(Collectors.groupingBy(passage -> passage.substring(0, LEAST).hashCode(), HashMap::new,
                        Collectors.toList()));
    }

    private static int power(int base, int exponent) {
        var power = 1;
        for (var i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    /// The passages that stand in a text.
    ///
    /// @param text bare of white space
    Set<String> in(String text) {
        var found = new HashSet<String>();
        if (byStart.isEmpty() || text.length() < LEAST) {
            return found;
        }
        var hash = text.substring(0, LEAST).hashCode();
        for (var start = 0;; start++) {
            for (var passage : byStart.getOrDefault(hash, List.of())) {
                if (text.startsWith(passage, start)) {
                    found.add(passage);
                }
            }
            if (start + LEAST == text.length()) {
                return found;
            }
            hash = (hash - text.charAt(start) * FIRST_WEIGHT) * 31 + text.charAt(start + LEAST);
        }
    }
}
