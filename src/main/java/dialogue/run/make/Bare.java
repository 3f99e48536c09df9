package dialogue.run.make;

/// Text without any white space. Documents break lines and pad cells as they like, so texts are compared bare.
final class Bare {

    private Bare() {}

    static String of(String text) {
        var bare = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
                bare.append(unit);
            }
        }
        return bare.toString();
    }
}
