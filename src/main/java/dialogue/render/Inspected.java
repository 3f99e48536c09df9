package dialogue.render;

/// What an inspector found in a document.
///
/// @param units its pages or sheets
/// @param text all its text, hidden parts included, with white space collapsed to single spaces
public record Inspected(int units, String text) {

    private static final char NO_BREAK = '\u00A0';
    private static final String SPACES = " \t\n\u000B\f\r" + NO_BREAK;

    /// What was found, with white space as it came.
    public static Inspected of(int units, CharSequence text) {
        return new Inspected(units, collapsed(text).strip());
    }

    /// By hand, because the text may be of ten million characters.
    private static String collapsed(CharSequence text) {
        var collapsed = new StringBuilder(text.length());
        var afterSpace = false;
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            var space = (unit <= ' ' || unit == NO_BREAK) && SPACES.indexOf(unit) >= 0;
            if (!space || !afterSpace) {
                collapsed.append(space ? ' ' : unit);
            }
            afterSpace = space;
        }
        return collapsed.toString();
    }

    /// Its size only: the text may be internal.
    @Override
    public String toString() {
        return "Inspected[" + units + " units]";
    }
}
