package dialogue.operator.cli.review;

import dialogue.intake.ReviewDays;
import dialogue.intake.table.ClosedLists;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.run.check.PartyStanding;
import dialogue.run.check.ReviewStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows how far a review is.
record StandingTable(Terminal terminal) {

    void show(ReviewStanding standing) {
        var year = String.valueOf(standing.year());
        terminal.tell("review.state." + standing.state().key(), year,
                standing.days().map(ReviewDays::deadline).map(LocalDate::toString).orElse("–"));
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("party", "reported", "missing", "stale", "late"));
        standing.parties().forEach(party -> rows.add(row(party)));
        terminal.print(Grid.headed(rows));
        standing.parties().forEach(this::list);
        if (standing.errors() > 0) {
            terminal.tell("review.errors", standing.errors(), year);
        }
    }

    private List<String> row(PartyStanding party) {
        return List.of(name(party), count(party.reported()), count(party.missing()), count(party.stale()),
                Optional.of(party).flatMap(PartyStanding::lateSince).map(LocalDate::toString).orElse("–"));
    }

    private void list(PartyStanding party) {
        tell("review.missing", party, party.missing());
        tell("review.stale", party, party.stale());
    }

    private void tell(String key, PartyStanding party, List<String> initiatives) {
        if (!initiatives.isEmpty()) {
            terminal.tell(key, name(party), String.join(", ", initiatives));
        }
    }

    private String name(PartyStanding party) {
        return ClosedLists.PARTY.label(party.party().key(), terminal.language());
    }

    private String count(List<String> initiatives) {
        return terminal.words("number", initiatives.size());
    }
}
