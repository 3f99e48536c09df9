package dialogue.operator.cli;

import dialogue.intake.Column;
import dialogue.intake.Table;
import dialogue.language.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the input for other programs.
final class ColumnObjects {

    private static final List<String> NAMES = List.of("file", "column", "column_fr", "column_ko", "required", "content",
            "allowed");

    private ColumnObjects() {}

    /// A line a column; `required` says `yes`, `column` where a row may leave it empty, or `no`. Allowed words with `|` between them; no value holds a comma or a quotation mark.
    static List<String> csv() {
        return Stream.concat(Stream.of(NAMES), columns().map(values -> List.copyOf(values.values())))
                .map(values -> String.join(",", values)).toList();
    }

    /// A list of objects a file.
    static Map<String, List<Map<String, String>>> objects() {
        return columns().collect(Collectors.groupingBy(values -> values.getOrDefault("file", ""), LinkedHashMap::new,
                Collectors.toList()));
    }

    private static Stream<Map<String, String>> columns() {
        return Arrays.stream(Table.values())
                .flatMap(table -> table.columns().stream().map(column -> values(table, column)));
    }

    private static String required(Column column) {
        return switch (column.need()) {
            case FILLED -> "yes";
            case PRESENT -> "column";
            case NONE -> "no";
        };
    }

    private static Map<String, String> values(Table table, Column column) {
        var allowed = column.list().map(list -> String.join("|", list.keys())).orElse("");
        var values = List.of(table.file(), column.name(), column.header(Language.FRENCH),
                column.header(Language.KOREAN), required(column), column.kind().key(), allowed);
        var byName = new LinkedHashMap<String, String>();
        for (var at = 0; at < NAMES.size(); at++) {
            byName.put(NAMES.get(at), values.get(at));
        }
        return byName;
    }
}
