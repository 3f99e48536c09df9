package dialogue.intake.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what somebody may have meant.
public final class Nearest {

    /// Beyond this many, looking at each would take longer than the hint is worth.
    private static final int MOST = 2_000;
    private static final int LONGEST = 80;

    private Nearest() {}

    /// The known word with the fewest letters to change, of equals the first by its letters, so that every run says the same; empty where nothing is known.
    public static Optional<String> to(String word, Collection<String> known) {
        var wanted = letters(word);
        return known.stream().limit(MOST)
                .map(candidate -> new Candidate(candidate, distance(wanted, letters(candidate))))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word)).map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    private static String letters(String word) {
        var plain = Characters.stripped(word).toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /// Levenshtein's distance, a row of its table at a time.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
