package dialogue.language;

import java.util.List;

/// A sentence, or a few words, that is said later and in the language of whoever reads it then: a key of
/// `messages/problems_*.properties`, and what fills its places.
///
/// @param details keys, paths, numbers, words of others, which become [Visible], and other messages, which are said in the same language; never a text
/// of a record
public record LocalizedMessage(String key, List<Object> details) {

    private static final Messages WORDS = Messages.load("problems");

    public LocalizedMessage {
        details = details.stream().map(LocalizedMessage::visible).toList();
    }

    private static Object visible(Object detail) {
        return detail instanceof String words ? Visible.line(words) : detail;
    }

    public static LocalizedMessage of(String key, Object... details) {
        return new LocalizedMessage(key, List.of(details));
    }

    /// What others said, such as a server's reply; the same in every language.
    public static LocalizedMessage quoted(String words) {
        return of("quoted", words);
    }

    /// The words in a language.
    public String in(Language language) {
        return WORDS.say(language, key, filled(language));
    }

    /// The words in two parts: what there is, and what to do about it; or in one.
    public List<String> parts(Language language) {
        return WORDS.parts(language, key, filled(language));
    }

    private Object[] filled(Language language) {
        return details.stream()
                .map(detail -> detail instanceof LocalizedMessage message ? message.in(language) : detail)
                .toArray();
    }
}
