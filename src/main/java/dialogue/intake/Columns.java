package dialogue.intake;

import dialogue.intake.Column.Kind;
import dialogue.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down a table's columns in their order.
final class Columns {

    private final List<Column> columns = new ArrayList<>();

    Columns required(String name, Kind kind) {
        return add(new Column(name, kind, Optional.empty(), true, Optional.empty()));
    }

    Columns optional(String name, Kind kind) {
        return add(new Column(name, kind, Optional.empty(), false, Optional.empty()));
    }

    Columns required(String name, ClosedList<?> list) {
        return add(new Column(name, Kind.LIST, Optional.empty(), true, Optional.of(list)));
    }

    Columns optional(String name, ClosedList<?> list) {
        return add(new Column(name, Kind.LIST, Optional.empty(), false, Optional.of(list)));
    }

    Columns severalOf(String name, ClosedList<?> list) {
        return add(new Column(name, Kind.LISTS, Optional.empty(), false, Optional.of(list)));
    }

    /// A text in three languages, of which the given ones are required.
    Columns text(String stem, Language... required) {
        for (var language : Language.values()) {
            add(new Column(stem + "_" + language.key(), Kind.TEXT, Optional.of(language),
                    List.of(required).contains(language),
                    Optional.empty()));
        }
        return this;
    }

    private Columns add(Column column) {
        columns.add(column);
        return this;
    }

    List<Column> list() {
        return List.copyOf(columns);
    }
}
