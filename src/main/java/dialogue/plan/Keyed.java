package dialogue.plan;

import java.util.Locale;

/// A word of a closed list, written in CSV by its key: the lower-case name of the constant.
public interface Keyed {

    String name();

    /// The key as it stands in CSV and in message bundles, such as `on_track`.
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
