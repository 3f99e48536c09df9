package dialogue.intake.judge;

import dialogue.finding.Place;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column.Kind;
import dialogue.intake.table.Table;
import dialogue.intake.value.Characters;
import dialogue.plan.Party;
import java.util.Optional;

/// What a report, or its note, is compared by with those of the other party; no text is in it.
///
/// @param number the same for the same text
/// @param place where it stands; a whole file where all its records are meant
record ComparedText(long number, Party party, Place place) {

    /// Notes with fewer letters may be the same by chance: “Nothing to report.” has fifteen. A syllable of Hangul stands for two letters at least.
    private static final int LETTERS = 16;

    private static final int PARTY = Table.REPORTS.index("party");
    private static final int NOTE = Table.REPORTS.index("note");

    /// All cells of a report without their outer blanks, but not the one that may name its party.
    static ComparedText record(SourceRow row) {
        var sum = new TextHash();
        for (var at = 0; at < row.cells().size(); at++) {
            if (at != PARTY) {
                sum.add(Characters.stripped(row.cells().get(at)));
            }
        }
        return new ComparedText(sum.value(), row.party().orElseThrow(), row.place());
    }

    /// True where a report says anything in words of its own; a status and a date alone may be the same by chance.
    static boolean hasWords(SourceRow row) {
        for (var at = 0; at < row.cells().size(); at++) {
            var kind = row.table().columns().get(at).kind();
            if ((kind == Kind.TEXT || kind == Kind.NOTE) && !Characters.isBlank(row.cells().get(at))) {
                return true;
            }
        }
        return false;
    }

    /// The letters and digits of a report's note: a note is the same whatever its blanks, line breaks and points. Empty where there are few.
    static Optional<ComparedText> note(SourceRow row) {
        var sum = new TextHash();
        var letters = 0;
        var note = row.cells().get(NOTE);
        for (var at = 0; at < note.length(); at++) {
            var character = note.charAt(at);
            if (Character.isLetterOrDigit(character)) {
                sum.add(character);
                letters += Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL ? 2 : 1;
            }
        }
        return letters < LETTERS
                ? Optional.empty()
                : Optional.of(new ComparedText(sum.value(), row.party().orElseThrow(), row.place()));
    }

    /// `2026/korea.csv:12`, or `2026/korea.csv`.
    String where() {
        return place.where();
    }
}
