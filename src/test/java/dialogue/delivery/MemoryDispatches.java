package dialogue.delivery;

import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Dispatches in memory, with the same promises as those in the database.
public class MemoryDispatches implements Dispatches {

    private final TreeMap<Long, Dispatch> all = new TreeMap<>();
    private Runnable somebodyElse = () -> {
    };

    /// A backup.
    synchronized MemoryDispatches copy() {
        var copy = new MemoryDispatches();
        copy.all.putAll(all);
        return copy;
    }

    /// Has somebody else act right before the next move.
    synchronized void beforeMove(Runnable act) {
        somebodyElse = act;
    }

    @Override
    public synchronized void enter(Mailing mailing, boolean mayMail, DispatchState state, Instant now) {
        var entered = of(mailing.revision()).stream().filter(other -> other.mailing().papers().meets(mailing.papers()))
                .anyMatch(other -> other.mailing().recipient().equals(mailing.recipient()));
        if (!entered && to(mailing.revision().year(), mailing.revision().occasion(), mailing.recipient()).stream()
                .anyMatch(other -> other.mailing().version() == mailing.version()
                        && other.mailing().papers() == mailing.papers())) {
            throw new IllegalStateException("The version is taken");
        }
        if (!entered) {
            var id = all.size() + 1L;
            all.put(id, new Dispatch(id, mailing, mayMail, 0, now, now, state));
        }
    }

    @Override
    public synchronized List<Dispatch> all() {
        return new ArrayList<>(all.descendingMap().values());
    }

    @Override
    public List<Dispatch> readable(Optional<Party> reader, Collection<String> states, long before, int most) {
        return all().stream()
                .filter(each -> each.id() < before && states.contains(each.state().key())
                        && each.mailing().readableBy(reader))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<Dispatch> dispatch(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public boolean moveTogether(Dispatch from, DispatchState next, Instant now) {
        return move(from, next, from.mayMail(), now, () -> {
        }).isPresent();
    }

    @Override
    public List<Dispatch> of(RevisionKey revision) {
        return those(each -> each.mailing().revision().equals(revision));
    }

    @Override
    public List<Dispatch> to(int year, Occasion occasion, String recipient) {
        return those(each -> each.mailing().revision().year() == year
                && each.mailing().revision().occasion().equals(occasion)
                && each.mailing().recipient().equals(recipient)).stream()
                .sorted(Comparator.comparingInt(each -> each.mailing().version())).toList();
    }

    @Override
    public List<Dispatch> due(Instant now) {
        return those(each -> each.state() instanceof Queued(var due, _, _) && !due.isAfter(now));
    }

    @Override
    public List<Dispatch> sendingSince(Instant before) {
        return those(each -> each.state() instanceof Sending && each.changed().isBefore(before));
    }

    private synchronized List<Dispatch> those(Predicate<Dispatch> wanted) {
        return all.values().stream().filter(wanted).toList();
    }

    @Override
    public synchronized Optional<Dispatch> move(Dispatch from, DispatchState next, boolean mayMail, Instant now,
            Runnable also) {
        var moved = from.become(next, now).allowed(mayMail);
        var first = somebodyElse;
        somebodyElse = () -> {
        };
        first.run();
        var here = dispatch(from.id()).orElseThrow();
        if (!here.state().key().equals(from.state().key()) || here.attempts() != from.attempts()) {
            return Optional.empty();
        }
        all.put(from.id(), moved);
        also.run();
        return Optional.of(moved);
    }
}
