package dialogue.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what a person meant to type. Of equally near words it is the first by its letters, so that every run says the same.
public final class Nearest {

    /// Beyond this many, looking at each would take longer than the hint is worth.
    private static final int MOST = 2_000;
    private static final int LONGEST = 80;

    private Nearest() {}

    /// The known word that differs in the fewest letters, if it differs in no more than a third of them: nobody means one that is
    /// nothing like it.
    public static Optional<String> to(String given, Collection<String> known) {
        var wanted = letters(given);
        return known.stream().limit(MOST)
                .map(candidate -> new Candidate(candidate, distance(wanted, letters(candidate))))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .filter(Candidate::isNear).map(Candidate::word);
    }

    private record Candidate(String word, int distance) {
        boolean isNear() {
            return distance <= Math.max(2, word.length() / 3) && distance < word.length();
        }
    }

    private static String letters(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /// Letters to insert, delete or replace (Levenshtein); two neighbours that changed places count as one.
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, one, i, other, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, int i, String other, int j) {
        var replaced = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        var least = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
