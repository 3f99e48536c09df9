package dialogue.operator.view;

import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.operator.answer.Answer;
import java.util.List;
import java.util.stream.Stream;

/// A column of the input.
///
/// @param required `yes`, `column` where a row may leave it empty, or `no`
/// @param allowed words, with `|` between them
public record ColumnView(String file, String column, String columnFr, String columnKo, String required,
        String content, String allowed) {

    /// Columns.
    public record Columns(List<ColumnView> columns) implements Answer {

        @Override
        public Lines lines() {
            return new Lines(ColumnView.class, columns);
        }
    }

    /// All of them, file by file.
    public static Columns ofAllFiles() {
        return new Columns(Stream.of(Table.values()).flatMap(table -> Stream
                .concat(table.columns().stream(), table.shown().stream()).map(column -> of(table, column))).toList());
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
}
