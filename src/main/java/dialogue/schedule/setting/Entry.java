package dialogue.schedule.setting;

import dialogue.language.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is configured of one schedule.
///
/// @param values by key, each with at least one
record Entry(String name, Map<String, List<String>> values) {

    private static final List<String> KEYS = List.of("cron", "days-before", "at", "zone", "audiences", "languages",
            "formats", "send", "leave-out-rejected", "working-days", "max-lateness", "enabled");

    void add(String key, String value) {
        if (!KEYS.contains(key)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.key", path(key), String.join(", ", KEYS));
        }
        var parts = Arrays.stream(key.equals("cron") ? new String[]{value} : value.split(",", -1));
        values.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(parts.map(String::strip).toList());
    }

    boolean isEnabled() {
        return !Words.choice(this, "enabled", List.of("true", "false"), "true").equals("false");
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// The key as the configuration spells it.
    String path(String key) {
        return "dialogue.schedules." + name + "." + key;
    }

    List<String> all(String key) {
        return Objects.requireNonNullElse(values.get(key), List.of());
    }

    /// The value of a key, as it was written.
    ///
    /// @throws Problem where it is missing
    String one(String key, String example) {
        if (!has(key)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.missing", path(key), example);
        }
        return String.join(",", all(key));
    }

    /// What changes a schedule's times; the rest of the configuration does not.
    String definition() {
        return String.join(" ", all("cron")) + all("days-before") + all("at") + all("zone");
    }
}
