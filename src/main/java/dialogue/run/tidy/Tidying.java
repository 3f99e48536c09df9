package dialogue.run.tidy;

import dialogue.language.Problem;
import dialogue.run.Retention;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.watch.Audit;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// What goes is entered into the audit first: rows in the transaction that removes them, files before. So it is always known what was removed; and
/// what still stood when the process ended is entered once more when it goes.
record Tidying(RetentionSettings settings, List<Remains<?>> all, LedgerFolder folder, Audit audit,
        Clock clock) implements Retention {

    /// What a row of the audit takes.
    private static final int LONGEST = 1000;

    @Override
    public List<Old> old() {
        return each(this::old);
    }

    @Override
    public List<Old> tidy(String person) {
        try (var _ = folder.tidying()) {
            return each(remains -> remove(remains, person));
        } catch (IOException e) {
            throw cannot();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while somebody else removed what is old", e);
        }
    }

    /// Something that is done with each kind.
    private interface Work {

        Old with(Remains<?> remains) throws IOException;
    }

    private List<Old> each(Work work) {
        try {
            var done = new ArrayList<Old>();
            for (var remains : all) {
                done.add(work.with(remains));
            }
            return done;
        } catch (IOException e) {
            throw cannot();
        }
    }

    private Problem cannot() {
        return Problem.passing(Problem.Kind.FAILED, "output.cannot-write", folder.output().toString());
    }

    private <T> Old old(Remains<T> remains) throws IOException {
        return told(remains, find(remains));
    }

    private <T> Old remove(Remains<T> remains, String person) throws IOException {
        var old = find(remains);
        remains.remove(old, some -> enter(told(remains, some), person));
        return told(remains, old);
    }

    private <T> List<T> find(Remains<T> remains) throws IOException {
        var before = settings.before(remains.kind(), clock.instant());
        return before.isPresent() ? remains.old(before.get()) : List.of();
    }

    private <T> Old told(Remains<T> remains, List<T> some) {
        return new Old(remains.kind(), settings.age(remains.kind()), some.stream().map(remains::name).toList());
    }

    /// In as few rows as take it.
    private void enter(Old old, String person) {
        var row = new StringBuilder();
        for (var range : old.ranges()) {
            if (!row.isEmpty() && row.length() + 1 + range.length() > LONGEST) {
                audit.enter(person, act(old), row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : ",").append(range);
        }
        if (!row.isEmpty()) {
            audit.enter(person, act(old), row.toString());
        }
    }

    private static String act(Old old) {
        return "remove." + old.kind().key();
    }
}
