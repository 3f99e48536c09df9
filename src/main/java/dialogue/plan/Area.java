package dialogue.plan;

import dialogue.language.Text;

/// A thematic area of a pillar, with the aim the plan sets for it.
///
/// @param key such as `2a`
/// @param pillar the key of its pillar
/// @param aim may be empty
public record Area(String key, String pillar, Text title, Text aim) {}
