package dialogue.operator.cli.work;

import dialogue.finding.Finding;
import dialogue.occasion.Occasion.Annual;
import dialogue.occasion.Occasion.Collect;
import dialogue.occasion.Occasion.Meeting;
import dialogue.operator.Made;
import dialogue.operator.cli.screen.FindingTable;
import dialogue.operator.cli.screen.Terminal;
import dialogue.run.Outcome;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.check.Forecast.Foreseen;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Tells what came of a wish for a briefing, and what a person should look at next.
///
/// @param hint the command that they may give
public record Summary(Terminal terminal, boolean silent, Hint hint) {

    private static final int REFUSED = 2;
    public static final int NOT_DELIVERED = 3;

    /// Returns the exit code.
    public int tell(Made made) {
        var outcome = made.outcome();
        return switch (outcome.kind()) {
            case PUBLISHED -> made(key(outcome, "brief.published", "brief.published.meeting",
                    made.isDraft() ? "brief.draft" : "brief.aside"), made);
            case UNCHANGED -> made(key(outcome, "brief.unchanged", "brief.unchanged.meeting",
                    made.isDraft() ? "brief.draft.unchanged" : "brief.aside.unchanged"), made);
            case REJECTED -> rejected(outcome);
        };
    }

    /// The same of what was only foreseen.
    public int tell(Foreseen foreseen) {
        if (foreseen.kind() != Outcome.Kind.REJECTED) {
            return 0;
        }
        refuse(foreseen.request(), foreseen.report().year(), foreseen.report().findings());
        return REFUSED;
    }

    private void refuse(RunRequest request, int year, List<Finding> findings) {
        var errors = findings.stream().filter(Finding::isError).count();
        terminal.complain(REFUSED, request.leaveOutRejected() ? "brief.rejected-unread" : "brief.rejected", errors,
                findings.size() - errors, hint.of("check", year, request.asOf(), request.input()));
    }

    private static String key(Outcome outcome, String annual, String meeting, String aside) {
        if (outcome.run().makes().aside()) {
            return aside;
        }
        return switch (outcome.run().occasion()) {
            case Annual _,Collect _ -> annual;
            case Meeting _ -> meeting;
        };
    }

    private static String name(Run run) {
        return switch (run.occasion()) {
            case Annual _,Collect _ -> String.valueOf(run.year());
            case Meeting(var key) -> key;
        };
    }

    private int made(String key, Made made) {
        var post = new PostSummary(terminal, made.post());
        if (!silent) {
            var outcome = made.outcome();
            var run = outcome.run();
            terminal.tell(key, outcome.documents().size(), run.makes().name(),
                    name(run), typed(outcome.folder()));
            versions(outcome);
            leftOut(run);
            made.first(terminal.language()).ifPresent(document -> terminal.tell("brief.look", typed(document)));
            warnings(outcome);
            terminal.tellPassedOver(made.passedOver());
            post.tellNews();
        }
        post.complain();
        return made.post().isDelivered() ? 0 : NOT_DELIVERED;
    }

    private void versions(Outcome outcome) {
        if (!outcome.versions().isEmpty() && !outcome.run().makes().aside()) {
            terminal.tell("brief.versions", outcome.versions().entrySet().stream()
                    .map(version -> version.getKey().key() + " " + version.getValue())
                    .collect(Collectors.joining(", ")));
        }
    }

    /// A path as a person in the current folder types it.
    public static String typed(Path path) {
        var here = Path.of("").toAbsolutePath();
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }

    private void leftOut(Run run) {
        if (run.rowsRefused() > 0) {
            terminal.tell("brief.left-out", run.rowsRefused(), run.rowsRead());
        }
    }

    private void warnings(Outcome outcome) {
        if (!outcome.findings().isEmpty()) {
            terminal.tell("brief.findings", outcome.findings().size(), check(outcome),
                    typed(outcome.folder().resolve("findings.csv")));
        }
    }

    private int rejected(Outcome outcome) {
        var errors = outcome.findings().stream().filter(Finding::isError).toList();
        if (!silent && new FindingTable(terminal).show("findings.errors", errors)) {
            terminal.tell("findings.all", check(outcome) + " --all");
        }
        refuse(outcome.request(), outcome.run().year(), outcome.findings());
        if (!silent) {
            new ListHint(terminal, check(outcome)).tell(errors);
        }
        return REFUSED;
    }

    private String check(Outcome outcome) {
        return hint.of("check", outcome.run().year(), outcome.request().asOf(), outcome.request().input());
    }
}
