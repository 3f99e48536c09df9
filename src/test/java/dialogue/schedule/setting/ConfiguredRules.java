package dialogue.schedule.setting;

import dialogue.schedule.rule.Rule;
import dialogue.setting.Configured;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rules of a configuration that stands in a test.
public final class ConfiguredRules {

    private ConfiguredRules() {}

    /// The rules that follow from a few values.
    ///
    /// @param values by what stands behind `dialogue.schedules.`
    public static List<Rule> of(Map<String, String> values) {
        return RuleReader.read(Configured.file(values.entrySet().stream()
                .collect(Collectors.toMap(value -> "dialogue.schedules." + value.getKey(), Map.Entry::getValue))));
    }
}
