package dialogue.intake.reader;

import dialogue.finding.Place;
import dialogue.intake.csv.Encoding;
import dialogue.intake.folder.InputFile;
import dialogue.intake.row.Guards;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.intake.value.Likeness;
import dialogue.review.Share;
import java.util.List;
import java.util.Optional;

/// A file read in an encoding on trial, divided by who may read what.
final class EncodingTrial {

    private final Encoding encoding;
    private final InputFile file;
    private final Header header;
    private final EncodingSample shared;
    private final EncodingSample own;
    private final EncodingSample notes;

    /// @param names of the header line, as bytes
    private EncodingTrial(Encoding encoding, InputFile file, List<String> names) {
        this.encoding = encoding;
        this.file = file;
        header = new Header(file.table(), read(names));
        shared = new EncodingSample(encoding);
        own = new EncodingSample(encoding);
        notes = new EncodingSample(encoding);
        read(names).forEach(name -> shared.add(name, Optional.empty()));
    }

    /// A trial on the first lines, the header line among them.
    static EncodingTrial of(Encoding encoding, InputFile file, List<List<String>> lines) {
        var header = lines.stream()
                .filter(line -> Head.isOne(file.table(), line.stream().map(encoding::text).toList())).findFirst()
                .or(() -> lines.stream().findFirst());
        var trial = new EncodingTrial(encoding, file, header.orElse(List.of()));
        lines.stream().filter(line -> !header.equals(Optional.of(line))).forEach(trial::add);
        return trial;
    }

    private List<String> read(List<String> fields) {
        return fields.stream().map(encoding::text).toList();
    }

    /// Adds a record, given as bytes. One whose fields do not fit the header is refused anyway.
    void add(List<String> fields) {
        if (fields.stream().anyMatch(field -> Likeness.foreign(field) > 0)) {
            header.cells(read(fields)).ifPresent(this::sort);
        }
    }

    private void sort(List<String> cells) {
        var table = file.table();
        var texts = isShared(cells) ? shared : own;
        for (var at = 0; at < cells.size(); at++) {
            var column = table.columns().get(at);
            var into = column.kind() == Column.Kind.NOTE ? notes : texts;
            into.add(cells.get(at), column.language());
        }
    }

    private boolean isShared(List<String> cells) {
        return file.table() != Table.REPORTS
                || Guards.share(new SourceRow(Place.of(file.name()), file.table(), file.party(), file.year(), cells))
                        .filter(Share.JOINT::equals).isPresent();
    }

    /// How many names of the header line are no column's in this encoding.
    int unknown() {
        return header.unknown().size() + header.guards().size();
    }

    EncodingSample shared() {
        return shared;
    }

    EncodingSample own() {
        return own;
    }

    EncodingSample notes() {
        return notes;
    }
}
