package dialogue.render;

/// What an inspector found in a document.
///
/// @param units its pages or sheets
/// @param text all its text, hidden parts included, with white space collapsed to single spaces
public record Inspected(int units, String text) {

    private static final char NO_BREAK = '\u00A0';
    private static final String SPACES = " \t\n\u000B\f\r" + NO_BREAK;

    /// What was found, with white space as it came.
    ///
    /// @param text is used up: it may be of a hundred million characters, and no copy of it is made but the one that is kept
    public static Inspected of(int units, StringBuilder text) {
        collapse(text);
        return new Inspected(units, text.toString().strip());
    }

    /// By hand and in its place; what stands before the first word goes.
    private static void collapse(StringBuilder text) {
        var end = 0;
        var afterSpace = true;
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            var space = (unit <= ' ' || unit == NO_BREAK) && SPACES.indexOf(unit) >= 0;
            if (!space || !afterSpace) {
                text.setCharAt(end, space ? ' ' : unit);
                end++;
            }
            afterSpace = space;
        }
        text.setLength(end);
    }

    /// Its size only: the text may be internal.
    @Override
    public String toString() {
        return "Inspected[" + units + " units]";
    }
}
