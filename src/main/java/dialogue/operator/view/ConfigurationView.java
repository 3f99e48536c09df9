package dialogue.operator.view;

import dialogue.operator.answer.Answer;
import dialogue.setting.ConfiguredValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The configuration for programs.
///
/// @param values by their keys
public record ConfigurationView(List<Value> values) implements Answer {

    @Override
    public Lines lines() {
        return new Lines(Value.class, values);
    }

    /// A value that holds.
    ///
    /// @param value null where it is a secret
    /// @param from program, file or variable
    /// @param where the file with its line, or the variable; null for what comes with the program
    public record Value(String key, @Nullable String value, String from, @Nullable String where) {}

    public static ConfigurationView of(List<ConfiguredValue> values) {
        return new ConfigurationView(values.stream().map(value -> new Value(value.key(),
                value.isSecret() ? null : value.value(), value.from().key(),
                value.where().isEmpty() ? null : value.where())).toList());
    }
}
