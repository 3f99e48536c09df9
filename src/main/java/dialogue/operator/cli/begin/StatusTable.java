package dialogue.operator.cli.begin;

import dialogue.intake.ReviewDays;
import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.today.LastRevision;
import dialogue.operator.today.LookAtStanding.Standing;
import dialogue.plan.Party;
import dialogue.run.upload.ReviewSight;
import dialogue.schedule.ScheduleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where things stand, a line each.
///
/// @param standing empty where there is no ledger yet
record StatusTable(Terminal terminal, LastRevision last, Optional<Standing> standing) {

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("status.revision", last.made()
                .map(made -> terminal.words("status.made", String.valueOf(last.year()), made.key().name(),
                        made.asOf().toString()))
                .orElse(terminal.words("status.unmade", String.valueOf(last.year())))));
        if (last.made().isPresent()) {
            rows.add(row("status.input", terminal.words(last.changed() ? "status.changed" : "status.same")));
        }
        standing.ifPresent(now -> add(now, rows));
        return rows;
    }

    private void add(Standing now, List<List<String>> rows) {
        if (!now.atWork().isEmpty()) {
            rows.add(row("status.work", now.atWork().stream().map(run -> terminal.words("status.run", run.id()))
                    .collect(Collectors.joining(", "))));
        }
        rows.add(row("status.messages", terminal.words("status.waiting", now.waiting())));
        rows.add(row("status.problems", terminal.words("status.standing", now.problems())));
        rows.add(row("status.firing", now.next().map(this::firing).orElse(terminal.words("status.idle"))));
        now.reviews().forEach(review -> rows.add(row("status.review", review(review))));
    }

    private List<String> row(String label, String words) {
        return List.of(terminal.words(label), words);
    }

    private String firing(ScheduleStatus schedule) {
        var next = schedule.next().getFirst();
        return terminal.words("status.fires", schedule.name(), Clocks.in(Party.CANADA.zone(), next),
                Clocks.in(Party.KOREA.zone(), next));
    }

    private String review(ReviewSight review) {
        return terminal.words("status.collecting", String.valueOf(review.year()),
                review.days().map(ReviewDays::deadline).orElseThrow().toString(), presence(review, Party.CANADA),
                presence(review, Party.KOREA));
    }

    private String presence(ReviewSight review, Party party) {
        return Optional.ofNullable(review.parties().get(party))
                .map(presence -> terminal.words("status.presence." + presence.key())).orElse("–");
    }
}
