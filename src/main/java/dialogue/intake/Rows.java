package dialogue.intake;

import dialogue.finding.Place;
import dialogue.intake.csv.RawRecord;
import dialogue.intake.value.Characters;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the records of one file into readings: the first record is its header line, every other one a row or a finding.
final class Rows {

    private final InputFile file;
    private final Forms forms;
    private final String encoding;
    private @Nullable Header header;
    private boolean any;
    private boolean ended;

    Rows(InputFile file, Forms forms, String encoding) {
        this.file = file;
        this.forms = forms;
        this.encoding = encoding;
    }

    /// True when nothing more will come.
    boolean ended() {
        return ended;
    }

    /// Takes the first record.
    void header(Optional<RawRecord> record, Queue<Reading> out) {
        if (record.isEmpty()) {
            end(out, forms.error("form.empty-file"));
        } else if (record.get().fault().isPresent()) {
            end(out, forms.header(record.get().fault().get(), record.get().line()));
        } else {
            header(record.get(), out);
        }
    }

    private void header(RawRecord record, Queue<Reading> out) {
        var found = new Header(file.table(), record.fields());
        if (isDamaged(record.fields())
                || record.fields().stream().anyMatch(name -> Characters.control(name).isPresent())) {
            end(out, forms.header("form.not-text", record.line(), "", encoding));
        } else if (!found.isOne()) {
            end(out, forms.header("form.no-header", record.line(), "",
                    file.table().columns().stream().filter(Column::required)
                            .map(Column::name).collect(Collectors.joining(", "))));
        } else {
            header = found;
            ended = found.isDoubtful() || !found.twice().isEmpty();
            tell(found, record.line(), out);
        }
    }

    private void tell(Header found, int line, Queue<Reading> out) {
        for (var column : found.missing()) {
            out.add(forms.header("form.missing-column", line, column.name(),
                    String.join(", ", Header.spellings(column))));
        }
        for (var column : found.twice()) {
            out.add(forms.header("form.column-twice", line, column.name(), column.name()));
        }
        for (var unknown : found.unknown()) {
            var name = Characters.cut(unknown.name());
            out.add(found.isDoubtful()
                    ? forms.header("form.doubtful-column", line, "", name, String.join(", ", Header.GUARDS))
                    : forms.unknown(line, name, unknown.nearest()));
        }
    }

    private void end(Queue<Reading> out, Reading reading) {
        ended = true;
        out.add(reading);
    }

    /// Takes the next record, or the end.
    void row(Optional<RawRecord> record, Queue<Reading> out) {
        if (record.isPresent()) {
            any = true;
            out.add(row(record.get()));
        } else if (any) {
            ended = true;
        } else {
            end(out, forms.error("form.only-header"));
        }
    }

    private Reading row(RawRecord record) {
        return record.fault().<Reading>map(fault -> forms.row(fault, record.line())).orElseGet(() -> fields(record));
    }

    private Reading fields(RawRecord record) {
        var columns = header;
        if (columns == null) {
            throw new IllegalStateException("Rows of " + file.name() + " before its header");
        }
        var fields = record.fields();
        if (isDamaged(fields)) {
            return forms.row("form.undecodable", record.line(), encoding);
        }
        return columns.cells(fields).<Reading>map(cells -> sourceRow(record.line(), cells)).orElseGet(() -> forms
                .row("form.field-count", record.line(), Integer.toString(fields.size()),
                        Integer.toString(columns.size())));
    }

    private SourceRow sourceRow(int line, List<String> cells) {
        return new SourceRow(new Place(file.name(), line, ""), file.table(), file.party(), file.year(), cells);
    }

    private static boolean isDamaged(List<String> fields) {
        for (var field : fields) {
            if (field.indexOf(Characters.REPLACEMENT) >= 0) {
                return true;
            }
        }
        return false;
    }
}
