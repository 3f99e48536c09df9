package dialogue.render.xlsx.book;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.ColumnHead.Medium;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables of a briefing by their names, with the columns that a sheet has room for: each data sheet holds one.
public final class Tables {

    private final Map<String, Block.Table> byName;

    public Tables(Briefing briefing) {
        byName = briefing.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(Block.Table::isOnSheet).map(table -> table.on(Medium.SHEET))
                .collect(Collectors.toMap(Block.Table::name, Function.identity(), (first, _) -> first));
    }

    public Optional<Block.Table> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// True where a sheet shows all these columns of a table.
    boolean has(String table, List<String> columns) {
        return find(table).filter(found -> found.columns().stream().map(ColumnHead::key).toList()
                .containsAll(columns)).isPresent();
    }
}
