package dialogue.intake.reader;

import dialogue.finding.SheetPlace;
import dialogue.intake.folder.InputFile;
import dialogue.intake.record.RawRecord;
import dialogue.intake.record.Records;
import dialogue.intake.row.FormFinding.Loss;
import dialogue.intake.row.Reading;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.intake.value.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the records of one file into readings: the first record is its header line, every other one a row or a finding.
final class RowParser {

    /// Unknown columns that are told by name; the others are counted.
    private static final int MOST_UNKNOWN = 20;

    private static final Pattern WHOLE = Pattern.compile("\\s*\\d{1,7}\\.?\\s*");

    private final InputFile file;
    private final FormFindings forms;
    private final PartyCheck whose;
    private final String encoding;
    private @Nullable Header header;
    private String sheet = "";
    private boolean any;
    private boolean numbered;
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

    /// Takes the header line, and what stands above it.
    void header(Records records, Queue<Reading> out) {
        sheet = records.sheet();
        on(Map.of());
        var head = Head.of(file.table(), records);
        var record = head.map(Head::line);
        if (head.isEmpty() || record.isEmpty()) {
            end(out, forms.error("form.empty-file"));
        } else if (record.get().fault().isPresent()) {
            end(out, forms.header(record.get().fault().get(), record.get().line()));
        } else if (!record.get().tooLong().isEmpty()) {
            end(out, forms.longField(record.get().line(), Loss.FILE));
        } else {
            header(head.get(), record.get(), out);
        }
    }

    private void on(Map<String, Integer> columns) {
        if (!sheet.isEmpty()) {
            forms.on(new SheetPlace(sheet, columns));
        }
    }

    private void header(Head head, RawRecord record, Queue<Reading> out) {
        var found = new Header(file.table(), record.fields());
        on(found.positions());
        if (!damaged(record.fields()).isEmpty()
                || record.fields().stream().anyMatch(name -> Characters.control(name).isPresent())) {
            end(out, forms.header("form.not-text", record.line(), "", encoding));
        } else if (!found.isOne()) {
            end(out, forms.header("form.no-header", record.line(), "",
                    file.table().columns().stream().filter(Column::required)
                            .map(Column::name).collect(Collectors.joining(", "))));
        } else if (!record.wide().isEmpty()) {
            end(out, forms.header("form.merged-columns", record.line(), ""));
        } else {
            header = found;
            tell(found, record.line(), out);
            tellAbove(head, found, out);
        }
    }

    private void tellAbove(Head head, Header found, Queue<Reading> out) {
        if (head.above().isEmpty()) {
            return;
        }
        var first = head.above().getFirst().line();
        var record = head.record(found);
        if (record.isPresent()) {
            end(out, forms.header("form.record-above", record.get().line(), "", Integer.toString(head.line().line())));
        } else if (head.isGuarded(file.table())) {
            end(out, forms.header("form.guard-above", first, ""));
        } else {
            out.add(forms.passedOver("form.titles", first, Integer.toString(head.above().size()),
                    Integer.toString(head.line().line())));
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
        if (record.fault().isPresent()) {
            out.add(forms.row(record.fault().get(), record.line()));
        } else if (!record.wide().isEmpty()) {
            end(out, forms.last("form.merged-columns", record.line(), ""));
        } else if (columns.isAgain(record.fields())) {
            again(record, columns, out);
        } else {
            fields(unnumbered(record, columns, out), columns, out);
        }
    }

    /// A header line that stands within the records; behind one with other columns nobody knows what the fields mean.
    private void again(RawRecord record, Header columns, Queue<Reading> out) {
        if (columns.isLike(new Header(file.table(), record.fields()))) {
            out.add(forms.passedOver("form.header-again", record.line()));
        } else {
            end(out, forms.last("form.other-header", record.line(), ""));
        }
    }

    /// The record without its number, where the rows are numbered in a first column that has no name.
    private RawRecord unnumbered(RawRecord record, Header columns, Queue<Reading> out) {
        var fields = record.fields();
        if (!columns.beginsNameless() || !WHOLE.matcher(fields.getFirst()).matches()) {
            return record;
        }
        if (!numbered) {
            out.add(forms.passedOver("form.numbered-rows", record.line()));
            numbered = true;
        }
        var rest = new ArrayList<>(fields);
        rest.set(0, "");
        return new RawRecord(record.line(), rest, record.tooLong(), Optional.empty());
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
        var nameless = sheet.isEmpty() ? columns.nameless(fields) : columns.namelessOrBeyond(fields);
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
        return new SourceRow(forms.at(line, ""), file.table(), file.party(), file.year(), cells);
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
