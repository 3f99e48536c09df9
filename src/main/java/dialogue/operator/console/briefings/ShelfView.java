package dialogue.operator.console.briefings;

import java.util.List;

/// The editions of an occasion, or what was made of it on the side.
///
/// @param title of the briefing, with the year
public record ShelfView(String title, boolean aside, List<EditionView> editions) {}
