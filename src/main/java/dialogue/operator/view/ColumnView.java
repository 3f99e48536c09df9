package dialogue.operator.view;

import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of the input.
///
/// @param required `yes`, `column` where a row may leave it empty, or `no`
/// @param allowed words, with `|` between them
public record ColumnView(String file, String column, String columnFr, String columnKo, String required,
        String content, String allowed) {

    /// All of them, by file.
    public static Map<String, List<ColumnView>> byFile() {
        return all().collect(Collectors.groupingBy(ColumnView::file, LinkedHashMap::new, Collectors.toList()));
    }

    /// A line a column, below a line of heads that begins with a byte-order mark. No value holds a comma or a quotation mark.
    public static List<String> csv() {
        return Stream.concat(Stream.of("\uFEFFfile,column,column_fr,column_ko,required,content,allowed"),
                all().map(ColumnView::line)).toList();
    }

    private static Stream<ColumnView> all() {
        return Stream.of(Table.values()).flatMap(table -> Stream
                .concat(table.columns().stream(), table.shown().stream()).map(column -> of(table, column)));
    }

    private static ColumnView of(Table table, Column column) {
        return new ColumnView(table.file(), column.name(), column.header(Language.FRENCH),
                column.header(Language.KOREAN), required(column), column.kind().key(),
                column.list().map(list -> String.join("|", list.keys())).orElse(""));
    }

    private static String required(Column column) {
        return switch (column.need()) {
            case FILLED -> "yes";
            case PRESENT -> "column";
            case NONE -> "no";
        };
    }

    private String line() {
        return String.join(",", file, column, columnFr, columnKo, required, content, allowed);
    }
}
