package dialogue.intake.table;

import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Keyed;
import java.util.Optional;

/// A column of a table.
///
/// @param name its name in English and in this program, such as `progress_en`
/// @param language the language of its text; empty where it has none
/// @param need whether it may be missing
/// @param list the words it allows; empty where it is free
public record Column(String name, Kind kind, Optional<Language> language, Need need,
        Optional<ClosedList<?>> list) {

    private static final Messages WORDS = Messages.load("input");

    /// What stands in a column.
    public enum Kind implements Keyed {
        /// A record's own key, or another's.
        KEY,
        /// Keys with `|` between them.
        KEYS,
        /// Words for a reader.
        TEXT,
        /// Words internal to the party.
        NOTE,
        /// A day.
        DAY,
        /// A day, a month, a quarter or a year.
        DATE,
        /// A word of a closed list.
        LIST,
        /// Words of a closed list with `|` between them.
        LISTS,
        /// What a form shows for its reader to know; it is passed over.
        SHOWN
    }

    /// How far a column may be missing.
    public enum Need implements Keyed {
        /// The column stands in the file, and no row leaves it empty.
        FILLED,
        /// The column stands in the file; a row that leaves it empty says something by that.
        PRESENT,
        /// The file may do without it.
        NONE
    }

    /// True where no row may leave it empty.
    public boolean required() {
        return need == Need.FILLED;
    }

    /// The name a header may give it in a language: `statut`, `상태`; the language of a text stays a suffix: `progrès_en`.
    public String header(Language reader) {
        return WORDS.pattern(reader, "header." + stem()) + language.map(own -> "_" + own.key()).orElse("");
    }

    /// The name without the language of its text: `progress` of `progress_en`.
    public String stem() {
        return language.isEmpty() ? name : name.substring(0, name.length() - 3);
    }
}
