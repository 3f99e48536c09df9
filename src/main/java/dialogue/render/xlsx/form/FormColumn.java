package dialogue.render.xlsx.form;

import java.util.List;

/// A column of a form.
///
/// @param head its name, by which the form is read when it comes back
/// @param width in figures of the first font
/// @param required true where no row that is filled in leaves it empty
/// @param words those to choose from; empty where it is free
/// @param hint what to write, in a sentence, beside the cell while somebody is in it; empty where nothing has to be said
/// @param endsPage true where a page of paper ends behind it
public record FormColumn(String head, Kind kind, int width, boolean required, List<String> words, String hint,
        boolean endsPage) {

    /// What stands in a column.
    public enum Kind {
        /// The key of what a row is about.
        KEY,
        /// Something to read.
        SHOWN,
        /// Words to write.
        TEXT,
        /// A word to choose.
        LIST,
        /// A day to give.
        DAY
    }

    public FormColumn {
        words = List.copyOf(words);
    }

    /// True where somebody is asked to write.
    public boolean isOpen() {
        return kind != Kind.KEY && kind != Kind.SHOWN;
    }
}
