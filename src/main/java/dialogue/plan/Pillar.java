package dialogue.plan;

import dialogue.language.Text;

/// One of the plan's five pillars. Three sets of names are in use for the same pillar, so records join on its key alone.
///
/// @param key `1` to `5`
/// @param title the full title
/// @param label the ministries' short label
public record Pillar(String key, Text title, Text label) {

    /// The key under which cross-cutting initiatives stand; it has no row in `pillars.csv`.
    public static final String CROSS_CUTTING = "X";
}
