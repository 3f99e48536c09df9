package dialogue.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// Lines as CSV (RFC 4180), for a spreadsheet as for a program. A byte-order mark stands first, without which a spreadsheet does not take the file for
/// UTF-8; and an apostrophe stands before words that it would take for a formula.
public final class CsvText {

    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    /// A line of heads, and the lines below it.
    public static String of(List<String> heads, Stream<List<String>> lines) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(heads);
            lines.forEach(line -> csv.writeRecord(line.stream().map(CsvText::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String harmless(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
