package dialogue.render.xlsx.form;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A form to fill in.
///
/// @param audience on whose paper it is printed
/// @param title of the workbook, and at the head of each page
/// @param marking at the head and the foot of each page
/// @param day the date inside the file, so that the same form gives the same bytes
/// @param rows one a record, a value a column; empty where somebody is to write
/// @param properties what the file says of itself to programs
public record Form(Language language, Audience audience, String title, String marking, LocalDate day,
        List<FormColumn> columns, List<List<String>> rows, Guide guide, Map<String, String> properties) {

    /// The sheet with the records has this name in every language.
    public static final String REPORT = "report";

    /// So has the sheet that explains.
    public static final String GUIDE = "guide";

    /// What the sheet that explains says.
    ///
    /// @param sentences what holds for the whole form, above the table
    /// @param heads of the table
    /// @param rows one a column of the form, a value a head
    public record Guide(String title, List<String> sentences, List<String> heads, List<List<String>> rows) {

        public Guide {
            sentences = List.copyOf(sentences);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    public Form {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    List<String> heads() {
        return columns.stream().map(FormColumn::head).toList();
    }
}
