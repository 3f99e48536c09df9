package dialogue.operator.cli.screen;

import dialogue.finding.CauseOrder;
import dialogue.finding.Finding;
import dialogue.intake.FindingWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Shows findings as a table, causes before what follows from them: where, in which record and column, what and what to do.
///
/// @param most shown of one kind; how many more there are is told
public record FindingTable(Terminal terminal, FindingWords words, int most) {

    /// Enough to know a mistake that goes through a whole column.
    public static final int FIRST = 3;

    /// Shows the first few of each kind.
    public FindingTable(Terminal terminal) {
        this(terminal, FIRST);
    }

    public FindingTable(Terminal terminal, int most) {
        this(terminal, new FindingWords(), most);
    }

    /// Shows some of them.
    ///
    /// @param heading key of the message above the table, which says how many there are; nothing is shown where there is none
    /// @return true where not all of them are shown
    public boolean show(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return false;
        }
        terminal.tell(heading, findings.size());
        terminal.print("");
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("place", "key", "column", "finding"));
        var kinds = findings.stream().sorted(CauseOrder.BY_CAUSE)
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList())).values();
        kinds.forEach(kind -> add(kind, rows));
        terminal.print(Grid.headed(withoutEmpty(rows, 1)));
        terminal.print("");
        return kinds.stream().anyMatch(kind -> kind.size() > most + 1);
    }

    private static List<List<String>> withoutEmpty(List<List<String>> rows, int column) {
        return rows.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty())
                ? rows
                : rows.stream().map(row -> IntStream.range(0, row.size()).filter(at -> at != column).mapToObj(row::get)
                        .toList()).toList();
    }

    /// One more is shown rather than told of.
    private void add(List<Finding> kind, List<List<String>> rows) {
        var shown = kind.size() > most + 1 ? most : kind.size();
        kind.stream().limit(shown).map(this::row).forEach(rows::add);
        if (shown < kind.size()) {
            rows.add(List.of("", "", "", terminal.words("findings.more", kind.size() - shown)));
        }
    }

    private List<String> row(Finding finding) {
        var place = finding.place();
        return List.of(place.where(), place.key(), place.column(), say(finding));
    }

    /// What was found and what to do, in the reader's language.
    public String say(Finding finding) {
        return words.say(finding, terminal.language());
    }
}
