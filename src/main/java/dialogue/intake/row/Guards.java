package dialogue.intake.row;

import dialogue.intake.table.ClosedList;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.intake.value.Characters;
import dialogue.plan.Keyed;
import dialogue.plan.Marking;
import dialogue.review.Share;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What keeps a report from readers it is not for: its marking and its share. Both fail closed: only a cell that is empty, or holds plain
/// spaces, means unclassified and joint, since a blank of another kind may be what is left of a word; and a guarding word that stands alone in
/// another column means that the fields of the row have slipped.
public final class Guards {

    private static final int MARKING = Table.REPORTS.index("marking");
    private static final int SHARE = Table.REPORTS.index("share");

    /// Longer than any word of theirs in any language.
    private static final int LONGEST = 40;

    private static final Set<String> OWN = ClosedLists.SHARE.words(Share.OWN::equals);

    private static final BitSet OWN_LENGTHS = lengths(OWN);

    private final Set<Marking> processable;
    private final Set<String> others;
    private final BitSet lengths;

    /// @param processable the markings that may be processed
    public Guards(Set<Marking> processable) {
        this.processable = Set.copyOf(processable);
        others = ClosedLists.MARKING.words(marking -> !processable.contains(marking));
        lengths = lengths(others);
    }

    private static BitSet lengths(Set<String> words) {
        var lengths = new BitSet(LONGEST + 1);
        words.forEach(word -> lengths.set(word.length()));
        return lengths;
    }

    /// How a report is marked; empty where nobody knows.
    public static Optional<Marking> marking(SourceRow row) {
        return word(row.cells().get(MARKING), ClosedLists.MARKING, Marking.UNCLASSIFIED);
    }

    /// Whom a report is for; empty where nobody knows.
    public static Optional<Share> share(SourceRow row) {
        return word(row.cells().get(SHARE), ClosedLists.SHARE, Share.JOINT);
    }

    private static <T> Optional<T> word(String cell, ClosedList<T> list, T ifEmpty) {
        return isSpaces(cell) ? Optional.of(ifEmpty) : list.of(cell);
    }

    private static boolean isSpaces(String cell) {
        for (var at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    /// True where a row may be processed. Of one that may not, nothing is kept or repeated.
    public boolean admits(SourceRow row) {
        return row.table() != Table.REPORTS
                || (marking(row).filter(processable::contains).isPresent() && strayMarking(row).isEmpty());
    }

    /// The first column but its own in which a report has a marking that may not be processed, and nothing else.
    public Optional<Column> strayMarking(SourceRow row) {
        return stray(row, MARKING, others, lengths);
    }

    /// The first column in which a report says that it is for its own party, and nothing else, while the share says nothing.
    public static Optional<Column> strayShare(SourceRow row) {
        return isSpaces(row.cells().get(SHARE)) ? stray(row, SHARE, OWN, OWN_LENGTHS) : Optional.empty();
    }

    private static Optional<Column> stray(SourceRow row, int own, Set<String> words, BitSet lengths) {
        for (var at = 0; at < row.cells().size(); at++) {
            if (at != own && isOne(row.cells().get(at), words, lengths)) {
                return Optional.of(row.table().columns().get(at));
            }
        }
        return Optional.empty();
    }

    /// No word of theirs is longer or shorter in capitals, so that the length tells most cells without making their small letters.
    private static boolean isOne(String cell, Set<String> words, BitSet lengths) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return false;
        }
        var word = Characters.stripped(cell);
        return lengths.get(word.length()) && words.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The keys of the markings that may be processed.
    public String processable() {
        return processable.stream().sorted().map(Keyed::key).collect(Collectors.joining(", "));
    }
}
