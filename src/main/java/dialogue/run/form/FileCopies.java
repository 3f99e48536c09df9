package dialogue.run.form;

import dialogue.finding.Place;
import dialogue.intake.Allowance;
import dialogue.intake.folder.InputFile;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.Guards;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column;
import dialogue.intake.table.Column.Kind;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Marking;
import dialogue.render.xlsx.form.WorkList.Copy;
import dialogue.render.xlsx.form.WorkList.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Files of reports, read once more to be shown to their party: what stands in which row. Of a record that may not be processed nothing is kept, and of
/// no record its note.
final class FileCopies {

    private static final Messages WORDS = Messages.load("worklist");
    private static final int SHEET_NAME = 31;
    private static final int SHOWN = 8;

    private final Language language;
    private final Limits limits;
    private final FormColumns columns;
    private final Guards guards;
    private final Map<String, SheetLines> lines = new HashMap<>();
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Set<String> records = new HashSet<>();
    private final Set<Marking> markings = new TreeSet<>();

    /// @param files all that places may name
    FileCopies(List<InputFile> files, Language language, Allowance allowance) {
        this.language = language;
        this.limits = allowance.limits();
        this.columns = new FormColumns(language, allowance.processable());
        this.guards = new Guards(allowance.processable());
        files.stream().filter(file -> file.name().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .forEach(file -> lines.put(file.name(), SheetLines.of(file.path())));
    }

    /// @param files to be copied
    FileCopies read(List<InputFile> files) {
        for (var reading : new Readings(files, limits)) {
            if (reading instanceof SourceRow row && guards.admits(row)) {
                add(row);
            }
        }
        return this;
    }

    private void add(SourceRow row) {
        records.add(record(row.place()));
        Guards.marking(row).filter(marking -> marking != Marking.UNCLASSIFIED).ifPresent(markings::add);
        rows.computeIfAbsent(row.place().file(), _ -> new ArrayList<>())
                .add(new Row(row(row.place()), columns.source().stream().map(column -> value(row, column)).toList()));
    }

    private static String record(Place place) {
        return place.file() + ":" + place.line();
    }

    /// What a form only shows is not among what is read of it.
    private String value(SourceRow row, Column column) {
        if (column.kind() == Kind.SHOWN) {
            return "";
        }
        var value = row.cell(column.name());
        return column.kind() == Kind.NOTE && !value.isBlank() ? WORDS.say(language, "note.kept") : value;
    }

    private static int width(Column column) {
        return column.kind() == Kind.SHOWN ? SHOWN : FormColumns.width(column);
    }

    /// The row in which a spreadsheet shows a place.
    int row(Place place) {
        return Optional.ofNullable(lines.get(place.file())).map(file -> file.row(place.line())).orElse(place.line());
    }

    /// The cell of a copy that a place is in; of a whole record its key's. Empty where no copy has it.
    Optional<Integer> column(Place place) {
        if (!records.contains(record(place))) {
            return Optional.empty();
        }
        var names = columns.source().stream().map(Column::name).toList();
        return Optional.of(Math.max(0, names.indexOf(place.column())));
    }

    List<Marking> markings() {
        return List.copyOf(markings);
    }

    /// A copy a file, with the columns of the form. Its heads stand in parentheses, so that it is not taken for the file itself, whose notes it does not have.
    List<Copy> all() {
        var heads = columns.source().stream().map(column -> "(" + columns.head(column) + ")").toList();
        var widths = columns.source().stream().map(FileCopies::width).toList();
        return rows.entrySet().stream().map(file -> new Copy(sheet(file.getKey()), heads, widths,
                file.getValue().stream().sorted(Comparator.comparingInt(Row::number)).toList())).toList();
    }

    /// The name of the sheet with the copy of a file, `2026 korea.csv`, as far as a sheet may have it.
    static String sheet(String file) {
        var name = file.replace('/', ' ').replaceAll("[\\[\\]*?/\\\\:']", "_");
        return name.length() <= SHEET_NAME
                ? name
                : name.substring(0, SHEET_NAME - 9) + "-" + Integer.toHexString(name.hashCode());
    }
}
