package dialogue.operator.console.input;

import dialogue.language.Language;
import dialogue.render.xlsx.form.WorkList;
import dialogue.render.xlsx.form.WorkList.Copy;
import dialogue.render.xlsx.form.WorkList.Entry;
import dialogue.render.xlsx.form.WorkList.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A part of a file's rows, each cell with what was found in it. Columns in which nothing stands are left out.
///
/// @param general what was found of the file as a whole, or where no row is shown
/// @param heads of the columns that are shown
/// @param faulty how many rows have findings
/// @param all how many rows there are to be shown, of which `rows` are some
/// @param next the position of the first row behind these, or empty
record Rows(List<Fault> general, List<String> heads, List<Row> rows, int faulty, int all, Optional<Integer> next) {

    /// Rows shown at a time.
    private static final int MOST = 100;
    /// Findings on the whole that are shown at once; there may be one for each initiative.
    private static final int FIRST = 10;

    /// A finding.
    ///
    /// @param where it is, in the reader's words: `12`, `report!F12`
    record Fault(boolean error, String where, String key, String column, String sentence) {}

    /// A row.
    ///
    /// @param number as a spreadsheet shows it
    record Row(int number, List<Cell> cells) {}

    /// A cell with what was found in it.
    ///
    /// @param language of the value, by its key; empty where the column has none
    record Cell(String value, String language, List<Fault> faults) {}

    public List<Fault> first() {
        return general.subList(0, Math.min(FIRST, general.size()));
    }

    public List<Fault> others() {
        return general.subList(first().size(), general.size());
    }

    /// @param faultsOnly leaves out the rows in which nothing was found
    /// @param from the position of the first row, from 0
    static Rows of(WorkList list, boolean faultsOnly, int from) {
        var byRow = list.entries().stream().filter(entry -> entry.place().isPresent()).collect(Collectors.groupingBy(
                entry -> entry.place().map(Place::row).orElseThrow(), TreeMap::new, Collectors.toList()));
        var general = list.entries().stream().filter(entry -> entry.place().isEmpty()).map(Rows::fault).toList();
        var rows = list.copies().stream().findFirst().map(Copy::rows).orElse(List.of());
        var wanted = rows.stream().filter(row -> !faultsOnly || byRow.containsKey(row.number())).toList();
        var columns = columns(list.copies().stream().findFirst(),
                byRow.values().stream().flatMap(List::stream).toList());
        var heads = columns.stream().map(at -> head(list.copies().getFirst().heads().get(at))).toList();
        var shown = wanted.stream().skip(from).limit(MOST)
                .map(row -> row(row, columns, heads, byRow.getOrDefault(row.number(), List.of()))).toList();
        return new Rows(general, heads, shown, byRow.size(), wanted.size(),
                Optional.of(from + MOST).filter(next -> next < wanted.size()));
    }

    private static List<Integer> columns(Optional<Copy> copy, List<Entry> marked) {
        var faulty = marked.stream().flatMap(entry -> entry.place().stream()).map(Place::column)
                .collect(Collectors.toSet());
        return copy.map(one -> IntStream.range(0, one.heads().size())
                .filter(at -> faulty.contains(at)
                        || one.rows().stream().anyMatch(row -> !row.values().get(at).isBlank()))
                .boxed().toList()).orElse(List.of());
    }

    /// A copy's heads stand in parentheses, so that it is not taken for the file.
    private static String head(String copied) {
        return copied.startsWith("(") ? copied.substring(1, copied.length() - 1) : copied;
    }

    /// The language that a head ends with, as `Progress EN` does.
    private static String language(String head) {
        return Arrays.stream(Language.values()).map(Language::key)
                .filter(key -> head.endsWith(" " + key.toUpperCase(Locale.ROOT))).findFirst().orElse("");
    }

    private static Row row(WorkList.Row row, List<Integer> columns, List<String> heads, List<Entry> found) {
        Map<Integer, List<Fault>> byColumn = found.stream().collect(Collectors.groupingBy(
                entry -> entry.place().map(Place::column).orElseThrow(),
                Collectors.mapping(Rows::fault, Collectors.toList())));
        return new Row(row.number(), IntStream.range(0, columns.size()).mapToObj(nth -> {
            var at = columns.get(nth);
            return new Cell(row.values().get(at), language(heads.get(nth)), byColumn.getOrDefault(at, List.of()));
        }).toList());
    }

    private static Fault fault(Entry entry) {
        return new Fault(entry.error(), entry.values().get(3), entry.values().get(4), entry.values().get(5),
                entry.sentence());
    }
}
