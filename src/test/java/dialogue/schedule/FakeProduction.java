package dialogue.schedule;

import dialogue.MovedClock;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Publishes at once, and is killed now and then: before it has published, or behind that and before anybody heard of it.
final class FakeProduction implements Production {

    /// What nothing in the program catches, as a kill.
    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    private final JdbcClient jdbc;
    private final MovedClock clock;
    private final Random random;
    private final double mortality;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Long, RunRequest> requests = new HashMap<>();

    FakeProduction(JdbcClient jdbc, MovedClock clock, Random random, double mortality) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
        this.mortality = mortality;
    }

    @Override
    public Outcome produce(RunRequest request, String asker, Progress progress) {
        mayDie();
        var run = publish(request.occasion(), clock.instant());
        requests.put(run.id(), request);
        mayDie();
        return new Outcome(Kind.PUBLISHED, request, run, Path.of("output"), List.of(), Map.of(), List.of());
    }

    private void mayDie() {
        if (random.nextDouble() < mortality) {
            throw new Killed();
        }
    }

    private Run publish(Occasion occasion, Instant now) {
        var id = runs.size() + 1L;
        jdbc.sql(
                "insert into run (run_id, review_year, occasion, as_of_asked, input_folder, audiences, languages, formats,"
                        + " leave_out, program, fingerprint, revision, state, rows_read, rows_used, rows_refused, started)"
                        + " values (:id, 2026, :occasion, '', '', '', '', '', false, '', '', 1, 'PUBLISHED', 0, 0, 0, :now)")
                .param("id", id).param("occasion", occasion.key()).param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        runs.add(new Run(id, RevisionKey.revision(2026, occasion, 1), null, "", RunState.PUBLISHED, 0, 0, 0, now, now));
        return runs.getLast();
    }

    @Override
    public RunRequest accept(RunRequest request) {
        return request;
    }

    @Override
    public Outcome resume(long run, Progress progress) {
        throw new AssertionError("nothing to resume");
    }

    @Override
    public boolean takeUp(long run) {
        throw new AssertionError("nobody asked for run " + run);
    }

    @Override
    public Optional<Run> published(RunRequest request, long after) {
        return runs().stream().filter(run -> run.id() > after && request.equals(requests.get(run.id()))).findFirst();
    }

    @Override
    public List<Run> runs() {
        return runs.reversed();
    }

    @Override
    public Optional<Run> run(long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }
}
