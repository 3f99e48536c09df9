package dialogue.operator.console.briefings;

import java.util.List;

/// An edition in words.
///
/// @param path of its page
/// @param title of the briefing
/// @param name which edition it is
/// @param audiences for whom it has documents
/// @param removed the day on which its documents were removed; empty where they were not
/// @param hasSides true where there is an own copy beside the joint one
public record EditionView(String path, String title, String name, String asOf, String audiences, String removed,
        boolean aside, boolean hasSides, List<PaperView> papers) {}
