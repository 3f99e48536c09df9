package dialogue.operator.console.briefings;

/// A document in a list.
///
/// @param path of the file itself
/// @param view of the page that shows it; empty where a browser shows none
/// @param audience for whom it is, in words
/// @param language in words
/// @param version as its cover shows it; empty where it was made on the side
public record PaperView(String path, String view, String name, String audience, String language, String format,
        String version, String size, String sha256) {}
