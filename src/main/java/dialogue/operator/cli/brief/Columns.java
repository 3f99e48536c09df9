package dialogue.operator.cli.brief;

import dialogue.intake.table.ClosedList;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The columns of the input and the closed lists, as tables for a person, as lines for a spreadsheet, as objects for a program.
record Columns(Terminal terminal) {

    void show() {
        for (var table : Table.values()) {
            terminal.tell("columns.file", table.file());
            terminal.print("");
            terminal.print(Grid.headed(grid(table)));
            terminal.print("");
        }
        lists().forEach(this::show);
    }

    private List<List<String>> grid(Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("english", "french", "korean", "required", "content"));
        Stream.concat(table.columns().stream(), table.shown().stream())
                .forEach(column -> rows.add(List.of(column.name(), column.header(Language.FRENCH),
                        column.header(Language.KOREAN), terminal.words("need." + column.need().key()),
                        terminal.words("content." + column.kind().key()))));
        return rows;
    }

    /// Each closed list once, by the name of the column it stands in.
    private static Map<String, ClosedList<?>> lists() {
        var lists = new LinkedHashMap<String, ClosedList<?>>();
        all().filter(column -> !lists.containsValue(column.list().orElse(null)))
                .forEach(column -> column.list().ifPresent(list -> lists.putIfAbsent(column.name(), list)));
        return lists;
    }

    private static Stream<Column> all() {
        return Arrays.stream(Table.values()).flatMap(table -> table.columns().stream());
    }

    private void show(String column, ClosedList<?> list) {
        terminal.tell("columns.list", column);
        terminal.print("");
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("key", "english", "french", "korean"));
        list.keys().forEach(key -> rows.add(List.of(key, list.label(key, Language.ENGLISH),
                list.label(key, Language.FRENCH), list.label(key, Language.KOREAN))));
        terminal.print(Grid.headed(rows));
        terminal.print("");
    }
}
