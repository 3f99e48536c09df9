package dialogue.operator.cli.brief;

import dialogue.delivery.Outbox.Expected;
import dialogue.finding.Finding;
import dialogue.language.LocalizedMessage;
import dialogue.operator.MakeBriefing.Planned;
import dialogue.operator.cli.screen.FindingTable;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import java.util.ArrayList;
import java.util.List;

/// Shows what would be made, and for whom.
record PlanTable(Terminal terminal) {

    void show(Planned planned) {
        switch (planned.foreseen().kind()) {
            case REJECTED -> new FindingTable(terminal).show("findings.errors",
                    planned.foreseen().report().findings().stream().filter(Finding::isError).toList());
            case UNCHANGED -> terminal.tell("brief.dry.unchanged", planned.foreseen().makes().toString(),
                    planned.foreseen().folder().toString());
            case PUBLISHED -> made(planned);
        }
    }

    private void made(Planned planned) {
        var foreseen = planned.foreseen();
        terminal.tell("brief.dry.published", foreseen.documents().size(), foreseen.makes().toString(),
                foreseen.folder().toString());
        foreseen.documents().forEach(document -> terminal.print("  " + document.file()));
        if (foreseen.makes().aside()) {
            terminal.tell("brief.dry.aside");
        } else if (planned.messages().isEmpty()) {
            terminal.tell("brief.dry.none");
        } else {
            terminal.tell("brief.dry.messages");
            terminal.print(messages(planned.messages()));
        }
    }

    private Grid messages(List<Expected> messages) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("party", "papers", "addresses", "state"));
        messages.forEach(each -> rows.add(List.of(terminal.words("side." + each.ministry().key()),
                each.papers().words().in(terminal.language()), terminal.words("number", each.addresses()),
                LocalizedMessage.of(each.held() ? "dispatch.state.held" : "dispatch.state.queued")
                        .in(terminal.language()))));
        return Grid.headed(rows);
    }
}
