package dialogue.run.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// In which row a spreadsheet shows what begins in a line of a CSV file: a record whose text goes over several lines is one row there.
final class SheetLines {

    /// By the first line behind a record of several lines, how many lines more than rows there are so far.
    private final TreeMap<Integer, Integer> surplus = new TreeMap<>(Map.of(0, 0));

    private SheetLines() {}

    /// Of a file that cannot be read, each line is a row.
    static SheetLines of(Path file) {
        var lines = new SheetLines();
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file)))) {
            lines.read(in);
        } catch (IOException e) {
            return new SheetLines();
        }
        return lines;
    }

    /// Quotation marks, delimiters and line ends are the same bytes in every other encoding that is read.
    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.read();
            var second = in.read();
            return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) ? UTF_16 : ISO_8859_1;
        }
    }

    private void read(BufferedReader in) throws IOException {
        var line = 1;
        var more = 0;
        var quoted = false;
        var before = '\n';
        for (var read = in.read(); read >= 0; read = in.read()) {
            var character = (char) read;
            if (line == 1 && before == '\n' && character > 0x7f) {
                continue;
            }
            if (character == '"' && (quoted || isEdge(before))) {
                quoted = !quoted;
            } else if (character == '\n' && before == '\r') {
                before = character;
                continue;
            } else if (character == '\n' || character == '\r') {
                line++;
                if (quoted) {
                    surplus.put(line, ++more);
                }
            }
            before = character;
        }
    }

    /// True where a field may begin behind a character; a doubled quotation mark closes one and opens it again.
    private static boolean isEdge(char before) {
        return ",;\t\n\r\"".indexOf(before) >= 0;
    }

    /// The row, from 1, of a record that begins in a line.
    int row(int line) {
        return line - surplus.floorEntry(line).getValue();
    }
}
