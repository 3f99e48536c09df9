package dialogue.intake.table;

import dialogue.intake.table.Column.Kind;
import dialogue.intake.table.Column.Need;
import dialogue.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down a table's columns in their order.
final class ColumnList {

    private final List<Column> columns = new ArrayList<>();
    private final List<Column> shown = new ArrayList<>();

    ColumnList required(String name, Kind kind) {
        return add(new Column(name, kind, Optional.empty(), Need.FILLED, Optional.empty()));
    }

    ColumnList optional(String name, Kind kind) {
        return add(new Column(name, kind, Optional.empty(), Need.NONE, Optional.empty()));
    }

    ColumnList required(String name, ClosedList<?> list) {
        return add(new Column(name, Kind.LIST, Optional.empty(), Need.FILLED, Optional.of(list)));
    }

    ColumnList optional(String name, ClosedList<?> list) {
        return add(new Column(name, Kind.LIST, Optional.empty(), Need.NONE, Optional.of(list)));
    }

    /// A column that stands in every file, whose cells may be empty.
    ColumnList present(String name, ClosedList<?> list) {
        return add(new Column(name, Kind.LIST, Optional.empty(), Need.PRESENT, Optional.of(list)));
    }

    ColumnList severalOf(String name, ClosedList<?> list) {
        return add(new Column(name, Kind.LISTS, Optional.empty(), Need.NONE, Optional.of(list)));
    }

    /// A text in three languages, of which the given ones are required.
    ColumnList text(String stem, Language... required) {
        for (var language : Language.values()) {
            add(new Column(stem + "_" + language.key(), Kind.TEXT, Optional.of(language),
                    List.of(required).contains(language) ? Need.FILLED : Need.NONE, Optional.empty()));
        }
        return this;
    }

    /// Columns of a form that are there to be read by people.
    ColumnList shown(String... names) {
        for (var name : names) {
            shown.add(new Column(name, Kind.SHOWN, Optional.empty(), Need.NONE, Optional.empty()));
        }
        return this;
    }

    /// The first and the last day on which a row holds.
    ColumnList period() {
        return optional("valid_from", Kind.DAY).optional("valid_until", Kind.DAY);
    }

    private ColumnList add(Column column) {
        columns.add(column);
        return this;
    }

    List<Column> list() {
        return List.copyOf(columns);
    }

    List<Column> shown() {
        return List.copyOf(shown);
    }
}
