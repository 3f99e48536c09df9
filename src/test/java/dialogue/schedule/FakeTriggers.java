package dialogue.schedule;

import dialogue.schedule.serving.Triggers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Holds the triggers; a test has them fire, and may lose or move them.
final class FakeTriggers implements Triggers {

    final Map<String, State> set = new TreeMap<>();

    /// How often one was set.
    int times;

    @Override
    public void start() {
        throw new AssertionError();
    }

    @Override
    public void set(String schedule, Instant at) {
        times++;
        set.put(schedule, new State(true, at));
    }

    @Override
    public void remove(String schedule) {
        set.remove(schedule);
    }

    @Override
    public Set<String> schedules() {
        return Set.copyOf(set.keySet());
    }

    @Override
    public Optional<State> of(String schedule) {
        return Optional.ofNullable(set.get(schedule));
    }

    /// The schedules whose time has come.
    Set<String> due(Instant now) {
        var due = new TreeSet<String>();
        set.forEach((schedule, trigger) -> {
            if (!trigger.at().isAfter(now)) {
                due.add(schedule);
            }
        });
        return due;
    }
}
