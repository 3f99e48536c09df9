package dialogue.render.pdf.reading;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfString;

/// What a file says beside its pages: its title, bookmarks, texts that stand for figures, what tables list, where links lead. Each is a string behind
/// one of some names, wherever it stands, so that the objects need not be put together.
final class HiddenText {

    private static final Set<String> KEYS = Set.of("Title", "Author", "Subject", "Keywords", "Contents", "Alt",
            "ActualText", "Summary");
    /// What stands behind an object, or between its properties and the content of a stream.
    private static final Set<String> ENDS = Set.of("endobj", "stream");

    private final Consumer<? super CharSequence> reader;

    private HiddenText(Consumer<? super CharSequence> reader) {
        this.reader = reader;
    }

    /// Reads all objects of a file.
    static void read(FileObjects objects, Consumer<? super CharSequence> reader) throws IOException {
        var hidden = new HiddenText(reader);
        for (var number : objects.objectStreams().toArray()) {
            hidden.read(objects.objectStream(number), PRTokeniser.TK_ENDOFFILE);
        }
        for (var number : objects.plainObjects().toArray()) {
            hidden.read(objects.plainObject(number), PRTokeniser.TK_OTHER);
        }
    }

    /// @param end what must stand behind it: anything else could be a part that is overlooked
    private void read(PRTokeniser tokens, int end) throws IOException {
        var key = "";
        while (tokens.nextToken() && !isEnd(tokens)) {
            switch (tokens.getTokenType()) {
                case PRTokeniser.TK_NAME -> key = tokens.getStringValue();
                case PRTokeniser.TK_STRING -> {
                    add(key, tokens.getStringValue());
                    key = "";
                }
                case PRTokeniser.TK_COMMENT -> {
                    // may stand anywhere
                }
                default -> key = "";
            }
        }
        if (tokens.getTokenType() != end) {
            throw new InvalidPdfException("An object does not end where it should");
        }
    }

    private static boolean isEnd(PRTokeniser tokens) {
        return tokens.getTokenType() == PRTokeniser.TK_OTHER && ENDS.contains(tokens.getStringValue());
    }

    private void add(String key, String words) {
        if (KEYS.contains(key)) {
            reader.accept(" ");
            reader.accept(new PdfString(words, null).toUnicodeString());
        }
    }
}
