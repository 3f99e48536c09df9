package dialogue.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.intake.folder.InputFile;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.FormFinding;
import dialogue.intake.row.Reading;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of reports as it arrives from a party.
record ArrivedFile(Path path, Party party) {

    static ArrivedFile of(Path folder, Party party, byte[] bytes) {
        try {
            return new ArrivedFile(Files.write(folder.resolve(party.key() + ".csv"), bytes), party);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArrivedFile of(Path folder, Party party, String text) {
        return of(folder, party, text.getBytes(UTF_8));
    }

    List<Reading> readings() {
        return readings(Limits.STANDARD);
    }

    List<Reading> readings(Limits limits) {
        var file = new InputFile(path, "2026/" + party.key() + ".csv", Table.REPORTS, Optional.of(party), 2026);
        var readings = new ArrayList<Reading>();
        new Readings(List.of(file), limits).forEach(readings::add);
        return readings;
    }

    /// Each reading in a line: `line: values of the columns`, or `line: finding`, a line break as `⏎`.
    List<String> lines(String... columns) {
        return readings().stream().map(reading -> line(reading, columns)).toList();
    }

    private static String line(Reading reading, String... columns) {
        return reading.place().line() + ": " + switch (reading) {
            case SourceRow row -> String.join(" | ", List.of(columns).stream().map(row::cell).toList())
                    .replace('\n', '⏎');
            case FormFinding misread -> misread.finding().code() + " "
                    + new FindingWords().say(misread.finding(), Language.ENGLISH);
        };
    }
}
