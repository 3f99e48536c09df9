package dialogue.run.make;

/// Text without any white space. Documents break lines and pad cells as they like, so texts are compared bare.
final class Bare {

    private Bare() {}

    static String of(String text) {
        var bare = new StringBuilder(text.length());
        text.chars().filter(unit -> !Character.isWhitespace(unit) && !Character.isSpaceChar(unit))
                .forEach(unit -> bare.append((char) unit));
        return bare.toString();
    }
}
