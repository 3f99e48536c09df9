package dialogue.delivery.library;

/// A message as its recipient gets it, but for the documents and the signature.
///
/// @param text the letter in all its languages, for mail programs that show text alone
/// @param html the same for all others; a whole page with its styles in place, nothing fetched
/// @param attached false where the documents are only named
public record Preview(String from, String to, String subject, String text, String html, boolean attached) {}
