package dialogue.run.make;

import java.util.BitSet;
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

    /// The low bits of every hash in [#byStart]: one look at a bit spares most looks into the map.
    private final BitSet starts = new BitSet(1 << 16);

    /// @param passages bare of white space
    Passages(Collection<String> passages) {
        this.byStart = passages.stream().filter(passage -> passage.length() >= LEAST).distinct()
                .collect(Collectors.groupingBy(passage -> passage.substring(0, LEAST).hashCode(), HashMap::new,
                        Collectors.toList()));
        byStart.keySet().forEach(hash -> starts.set(low(hash)));
    }

    private static int low(int hash) {
        return hash & 0xFFFF;
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
            if (starts.get(low(hash))) {
                addStanding(hash, text, start, found);
            }
            if (start + LEAST == text.length()) {
                return found;
            }
            hash = (hash - text.charAt(start) * FIRST_WEIGHT) * 31 + text.charAt(start + LEAST);
        }
    }

    private void addStanding(int hash, String text, int start, Set<String> found) {
        byStart.getOrDefault(hash, List.of()).stream().filter(passage -> text.startsWith(passage, start))
                .forEach(found::add);
    }
}
