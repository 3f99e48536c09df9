package dialogue.schedule.setting;

import dialogue.language.Problem;
import dialogue.schedule.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the configured schedules: `NAME.KEY` → value; Spring Boot writes the values of a list as `NAME.KEY.0` or `NAME.KEY[0]`.
public final class Rules {

    private Rules() {}

    /// The rules that are not switched off, by name.
    ///
    /// @throws Problem names the first key that is wrong, its value, and what it may be
    public static List<Rule> read(Map<String, String> configured, Holidays holidays) {
        return entries(configured).values().stream().filter(Entry::isEnabled).map(entry -> rule(entry, holidays))
                .toList();
    }

    private static SortedMap<String, Entry> entries(Map<String, String> configured) {
        var byName = new TreeMap<String, Entry>();
        new TreeMap<>(configured).forEach((path, value) -> {
            var parts = path.split("\\.", 2);
            if (!parts[0].matches("[a-z][a-z0-9-]{0,49}") || parts.length < 2) {
                throw Problem.of(Problem.Kind.FAILED, "schedule.name", parts[0]);
            }
            byName.computeIfAbsent(parts[0], name -> new Entry(name, new TreeMap<>()))
                    .add(parts[1].replaceAll("(\\[\\d+]|\\.\\d+)$", ""), value);
        });
        return byName;
    }

    private static Rule rule(Entry entry, Holidays holidays) {
        var zone = Words.zone(entry);
        var when = when(entry);
        return new Rule(entry.name(), entry.definition(), when, zone, holidays.of(Words.parties(entry)),
                Words.lateness(entry), Words.template(entry));
    }

    private static Rule.When when(Entry entry) {
        if (entry.has("cron") == entry.has("days-before")) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.kind", entry.name());
        }
        return entry.has("cron")
                ? new Rule.Cron(Times.cron(entry))
                : new Rule.BeforeMeetings(new ArrayList<>(Times.days(entry)), Times.at(entry));
    }
}
