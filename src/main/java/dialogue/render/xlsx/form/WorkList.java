package dialogue.render.xlsx.form;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was found in files, to be worked off, with copies of the files in which the places are marked.
///
/// @param audience on whose paper it is printed
/// @param day the date inside the file
/// @param sentences what holds for the whole list
/// @param heads of the list
/// @param entries one a finding, in the order in which they are to be worked off
/// @param aboutCopies what is to be known of the copies, where there are any
public record WorkList(Language language, Audience audience, String title, String marking, LocalDate day,
        List<String> sentences, List<String> heads, List<Entry> entries, String aboutCopies,
        List<Copy> copies) {

    /// A finding.
    ///
    /// @param values one a head, the kind of finding first
    /// @param place of it in a copy; empty where no copy has it
    public record Entry(boolean error, List<String> values, Optional<Place> place) {

        public Entry {
            values = List.copyOf(values);
        }

        /// What kind of finding it is, in words.
        public String kind() {
            return values.getFirst();
        }

        /// What was found.
        public String sentence() {
            return values.getLast();
        }
    }

    /// A cell of a copy.
    ///
    /// @param copy its sheet
    /// @param row from 1, as in the file
    /// @param column from 0
    public record Place(String copy, int row, int column) {}

    /// What a file holds.
    ///
    /// @param sheet the name of the sheet with it
    /// @param widths of its columns, in figures
    public record Copy(String sheet, List<String> heads, List<Integer> widths, List<Row> rows) {}

    /// A row of a copy.
    ///
    /// @param number from 1, as in the file; they ascend
    public record Row(int number, List<String> values) {}

    public WorkList {
        sentences = List.copyOf(sentences);
        heads = List.copyOf(heads);
        entries = List.copyOf(entries);
        copies = List.copyOf(copies);
    }
}
