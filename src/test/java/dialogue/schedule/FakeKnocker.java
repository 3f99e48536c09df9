package dialogue.schedule;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Knows the knocks and forgets one when it is taken; a test may lose or move them.
final class FakeKnocker implements Knocker {

    final Map<String, Knock> knocks = new TreeMap<>();

    @Override
    public void set(String schedule, Instant at) {
        knocks.put(schedule, new Knock(true, at));
    }

    @Override
    public void remove(String schedule) {
        knocks.remove(schedule);
    }

    @Override
    public Set<String> schedules() {
        return Set.copyOf(knocks.keySet());
    }

    @Override
    public Optional<Knock> knock(String schedule) {
        return Optional.ofNullable(knocks.get(schedule));
    }

    /// The schedules whose time has come.
    Set<String> due(Instant now) {
        var due = new TreeSet<String>();
        knocks.forEach((schedule, knock) -> {
            if (!knock.at().isAfter(now)) {
                due.add(schedule);
            }
        });
        return due;
    }
}
