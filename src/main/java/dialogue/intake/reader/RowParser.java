package dialogue.intake.reader;

import dialogue.finding.Place;
import dialogue.intake.csv.RawRecord;
import dialogue.intake.folder.InputFile;
import dialogue.intake.row.FormFinding.Loss;
import dialogue.intake.row.Reading;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.intake.value.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the records of one file into readings: the first record is its header line, every other one a row or a finding.
final class RowParser {

    /// Unknown columns that are told by name; the others are counted.
    private static final int MOST_UNKNOWN = 20;

    private final InputFile file;
    private final FormFindings forms;
    private final PartyCheck whose;
    private final String encoding;
    private @Nullable Header header;
    private boolean any;
    private int untouched;
    private boolean ended;

    RowParser(InputFile file, FormFindings forms, String encoding) {
        this.file = file;
        this.forms = forms;
        this.whose = new PartyCheck(file, forms);
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
        } else if (!record.get().tooLong().isEmpty()) {
            end(out, forms.longField(record.get().line(), Loss.FILE));
        } else {
            header(record.get(), out);
        }
    }

    private void header(RawRecord record, Queue<Reading> out) {
        var found = new Header(file.table(), record.fields());
        if (!damaged(record.fields()).isEmpty()
                || record.fields().stream().anyMatch(name -> Characters.control(name).isPresent())) {
            end(out, forms.header("form.not-text", record.line(), "", encoding));
        } else if (!found.isOne()) {
            end(out, forms.header("form.no-header", record.line(), "",
                    file.table().columns().stream().filter(Column::required)
                            .map(Column::name).collect(Collectors.joining(", "))));
        } else {
            header = found;
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
        for (var name : found.guards()) {
            out.add(forms.header(file.table() == Table.REPORTS ? "form.guard-column" : "form.guard-in-plan", line, "",
                    Characters.cut(name)));
        }
        tellUnknown(found, found.unknown(), line, out);
        var other = whose.header(found, line);
        other.ifPresent(out::add);
        ended = !found.twice().isEmpty() || found.isUnguarded() || other.isPresent();
    }

    private void tellUnknown(Header found, List<String> unknown, int line, Queue<Reading> out) {
        for (var name : unknown.subList(0, Math.min(unknown.size(), MOST_UNKNOWN))) {
            out.add(forms.unknown(line, Characters.cut(name), found.nearest(name)));
        }
        if (unknown.size() > MOST_UNKNOWN) {
            out.add(forms.moreUnknown(line, unknown.size() - MOST_UNKNOWN));
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
            row(record.get(), out);
        } else if (any) {
            ended = true;
            tellUntouched(out);
        } else {
            end(out, forms.error("form.only-header"));
        }
    }

    private void tellUntouched(Queue<Reading> out) {
        if (untouched > 0) {
            out.add(forms.untouched(untouched));
        }
    }

    private void row(RawRecord record, Queue<Reading> out) {
        var columns = header;
        if (columns == null) {
            throw new IllegalStateException("Rows of " + file.name() + " before its header");
        }
        record.fault().ifPresentOrElse(fault -> out.add(forms.row(fault, record.line())),
                () -> fields(record, columns, out));
    }

    /// A note that cannot be read is refused alone: what a party keeps to itself takes nothing from the other one.
    private void fields(RawRecord record, Header columns, Queue<Reading> out) {
        var line = record.line();
        var damaged = damaged(record.fields());
        var cells = columns.cells(record.fields());
        if (!columns.areNotes(record.tooLong())) {
            out.add(forms.longField(line, Loss.ROW));
        } else if (!columns.areNotes(damaged)) {
            out.add(forms.row("form.undecodable", line, encoding));
        } else if (cells.isEmpty()) {
            out.add(unfit(record, columns));
        } else {
            record.tooLong().forEach(_ -> out.add(forms.longNote(line)));
            damaged.forEach(_ -> out.add(forms.note("note.undecodable", line, encoding)));
            whole(record, damaged.isEmpty() ? cells.get() : columns.withoutNote(cells.get()), columns, out);
        }
    }

    private Reading unfit(RawRecord record, Header columns) {
        var fields = record.fields();
        var nameless = columns.nameless(fields);
        return fields.size() >= columns.size() && nameless.isPresent()
                ? forms.row("form.nameless-column", record.line(), Integer.toString(nameless.getAsInt()))
                : forms.row("form.field-count", record.line(), Integer.toString(fields.size()),
                        Integer.toString(columns.size()));
    }

    private void whole(RawRecord record, List<String> cells, Header columns, Queue<Reading> out) {
        var other = whose.row(cells, record.line());
        ended = other.isPresent();
        if (ended) {
            out.add(other.get());
        } else if (record.tooLong().isEmpty() && columns.isUntouched(record.fields())) {
            untouched++;
        } else {
            out.add(sourceRow(record.line(), cells));
        }
    }

    private SourceRow sourceRow(int line, List<String> cells) {
        return new SourceRow(new Place(file.name(), line, ""), file.table(), file.party(), file.year(), cells);
    }

    /// The positions of the fields whose bytes were no text.
    private static Set<Integer> damaged(List<String> fields) {
        var damaged = new HashSet<Integer>();
        for (var field = 0; field < fields.size(); field++) {
            if (fields.get(field).indexOf(Characters.REPLACEMENT) >= 0) {
                damaged.add(field);
            }
        }
        return damaged;
    }
}
