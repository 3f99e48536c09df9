package dialogue.run.make.passage;

import java.util.function.Consumer;

/// Parts the text of a document, which comes piece by piece, into windows, so that a document of any length is looked through in the same memory.
///
/// White space is collapsed to single spaces. A window begins and ends with a space, thus where a word does, and begins with the end of the one
/// before: what is looked for stands whole in one of them.
public final class Windows implements Consumer<CharSequence> {

    /// What two windows share at least, in characters: more than twice of what is looked for, between whose characters single spaces may stand.
    static final int SHARED = 1000;

    private final StringBuilder window = new StringBuilder(" ");
    private final int size;
    private final Consumer<String> reader;
    private int limit;

    /// @param size of a window about, in characters
    /// @param reader takes the windows
    public Windows(int size, Consumer<String> reader) {
        this.size = size;
        this.reader = reader;
        this.limit = size;
    }

    @Override
    public void accept(CharSequence piece) {
        var afterSpace = window.charAt(window.length() - 1) == ' ';
        for (var at = 0; at < piece.length(); at++) {
            var unit = piece.charAt(at);
            var space = BareText.isSpace(unit);
            if (!space || !afterSpace) {
                window.append(space ? ' ' : unit);
            }
            afterSpace = space;
            if (space && window.length() >= limit) {
                hand();
            }
        }
    }

    /// Hands over the window, which ends with a space, and keeps what the next one shares with it.
    private void hand() {
        var start = window.lastIndexOf(" ", window.length() - SHARED);
        if (start > 0) {
            reader.accept(window.toString());
            window.delete(0, start);
        }
        limit = window.length() + size;
    }

    /// Hands over the last window, also where there is no text.
    public void end() {
        accept(" ");
        reader.accept(window.toString());
    }
}
