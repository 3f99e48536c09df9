package dialogue.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds what a person meant to type.
public final class Nearest {

    private Nearest() {}

    /// The candidate that differs in the fewest letters, if it differs in no more than a third of them.
    public static Optional<String> to(String given, Collection<String> candidates) {
        return candidates.stream().min(Comparator.comparingInt(candidate -> distance(given, candidate)))
                .filter(best -> distance(given, best) <= Math.max(2, best.length() / 3)
                        && distance(given, best) < best.length());
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
