package dialogue.operator.cli.screen;

import dialogue.finding.Finding;
import dialogue.intake.FindingWords;
import java.util.ArrayList;
import java.util.List;

/// Shows findings as a table: where, in which column, what and what to do.
public record FindingTable(Terminal terminal, FindingWords words) {

    public FindingTable(Terminal terminal) {
        this(terminal, new FindingWords());
    }

    /// Shows some of them.
    ///
    /// @param heading key of the message above the table, which says how many there are; nothing is shown where there is none
    public void show(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        terminal.tell(heading, findings.size());
        terminal.print("");
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("place", "column", "finding"));
        findings.forEach(finding -> rows.add(List.of(finding.place().where(), finding.place().column(), say(finding))));
        terminal.print(Grid.headed(rows));
        terminal.print("");
    }

    /// What was found and what to do, in the reader's language.
    public String say(Finding finding) {
        return words.say(finding, terminal.language());
    }
}
