package dialogue.intake.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dialogue.language.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// The header line of a table as somebody who writes in a language expects it: with a byte-order mark, without which a spreadsheet does not take the file
/// for UTF-8, and in French with the fields separated as spreadsheets in French do.
public record HeaderLine(Language language) {

    /// A table without a row.
    public String of(Table table) {
        return of(table.columns().stream().map(column -> column.header(language)).toList());
    }

    String of(List<String> names) {
        return text(csv -> csv.writeRecord(names));
    }

    /// A table as it is, under the names of its columns in the language.
    ///
    /// @param rows a CSV text with the names that the program gives the columns
    /// @throws IllegalArgumentException for a column that the table does not have
    public String over(Table table, String rows) {
        return text(csv -> {
            try (var records = CsvReader.builder().ofCsvRecord(rows)) {
                for (var row : records) {
                    csv.writeRecord(row.getStartingLineNumber() == 1 ? named(table, row.getFields()) : row.getFields());
                }
            }
        });
    }

    private List<String> named(Table table, List<String> names) {
        return names.stream().map(name -> table.columns().get(table.index(name)).header(language)).toList();
    }

    private interface Writing {

        void into(CsvWriter csv) throws IOException;
    }

    private String text(Writing writing) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(language == Language.FRENCH ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writing.into(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
