package dialogue.operator.health;

import java.util.Optional;

/// A number for a monitor.
///
/// @param name such as `runs`
/// @param unit such as `seconds`; empty for a count
/// @param state whose number it is, such as `failed`; empty for the whole
public record Figure(String name, String unit, Optional<String> state, long value) {

    static Figure of(String name, long value) {
        return new Figure(name, "", Optional.empty(), value);
    }

    static Figure in(String unit, String name, long value) {
        return new Figure(name, unit, Optional.empty(), value);
    }
}
