package dialogue.operator.console.runs;

import dialogue.delivery.library.Edition;
import dialogue.delivery.library.Library;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.follow.RunAccount;
import dialogue.run.follow.Runs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The runs that the people of a ministry, or of none, see. Of those that have published, these are the ones that brought them a new edition: another one would
/// tell that something has changed which they may not read.
public record RunsInSight(Runs runs, Library library) {

    static final Set<RunState> ALL = EnumSet.allOf(RunState.class);

    /// The newest first.
    ///
    /// @param before only those with a smaller number
    List<Run> page(Optional<Party> reader, Set<RunState> states, long before, int most) {
        var found = new ArrayList<Run>();
        for (var from = before; found.size() < most;) {
            var more = runs.page(reader, states, from, most);
            if (more.isEmpty()) {
                break;
            }
            more.stream().filter(run -> isInSight(reader, run)).forEach(found::add);
            from = more.getLast().id();
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /// A run with what was asked for, the rows of the files that the reader may see, and nothing else.
    public Optional<RunAccount> account(Optional<Party> reader, long run) {
        return runs.account(reader, run).filter(account -> isInSight(reader, account.run()));
    }

    private boolean isInSight(Optional<Party> reader, Run run) {
        if (run.state() != RunState.PUBLISHED) {
            return true;
        }
        var now = edition(reader, run.makes());
        return now.isPresent() && !now.equals(before(run.makes()).flatMap(key -> edition(reader, key)));
    }

    private static Optional<RevisionKey> before(RevisionKey key) {
        return Optional.of(key).filter(made -> made.number() > 1)
                .map(made -> new RevisionKey(made.year(), made.occasion(), made.aside(), made.number() - 1));
    }

    private Optional<RevisionKey> edition(Optional<Party> reader, RevisionKey key) {
        return library.bringing(reader, key).map(Edition::key);
    }

    /// Where what a run has published stands for a reader; empty where it has not.
    Optional<String> path(Optional<Party> reader, Run run) {
        return Optional.of(run).filter(each -> each.state() == RunState.PUBLISHED)
                .flatMap(each -> library.bringing(reader, each.makes())).map(edition -> "/briefings/" + edition.path());
    }
}
