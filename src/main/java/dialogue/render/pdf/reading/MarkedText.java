package dialogue.render.pdf.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;

/// The text of content streams, one after the other. Words of one marked-content sequence belong together over their lines, which keep the space
/// at their ends; figures and artifacts hold words at several places.
final class MarkedText {

    private final Consumer<? super CharSequence> reader;
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder artifacts = new StringBuilder();
    private final Deque<String> marks = new ArrayDeque<>();
    private @Nullable GlyphMap font;
    private @Nullable String name;
    private @Nullable String glyphs;
    private boolean newMark;
    private boolean newPlace;

    /// @param reader takes what is read out, page by page
    MarkedText(Consumer<? super CharSequence> reader) {
        this.reader = reader;
    }

    /// Reads a page. Of the operands only the first name and the first string are of interest; most are numbers.
    ///
    /// @param fonts its fonts by their names
    void read(byte[] page, Function<String, GlyphMap> fonts) throws IOException {
        var tokens = new PRTokeniser(page);
        while (tokens.nextToken()) {
            switch (tokens.getTokenType()) {
                case PRTokeniser.TK_NAME -> name = name == null ? tokens.getStringValue() : name;
                case PRTokeniser.TK_STRING -> glyphs = glyphs == null ? tokens.getStringValue() : glyphs;
                case PRTokeniser.TK_OTHER -> {
                    apply(tokens.getStringValue(), fonts);
                    name = null;
                    glyphs = null;
                }
                default -> {
                    // numbers and brackets
                }
            }
        }
        reader.accept(content);
        content.setLength(0);
    }

    private void apply(String operator, Function<String, GlyphMap> fonts) {
        switch (operator) {
            case "BDC", "BMC" -> {
                marks.push(Objects.requireNonNull(name, operator));
                newMark = true;
            }
            case "EMC" -> marks.pop();
            case "Tm" -> newPlace = true;
            case "Tf" -> font = fonts.apply(Objects.requireNonNull(name, operator));
            case "Tj" -> show(Objects.requireNonNull(glyphs, operator));
            case "TJ", "'", "\"", "Do" -> throw new IllegalStateException("Text may be overlooked: " + operator);
            default -> {
                // paths and colours
            }
        }
    }

    private void show(String shown) {
        var mark = marks.isEmpty() ? "" : marks.peek();
        var text = mark.equals("Artifact") ? artifacts : content;
        if (newPlace && (newMark || mark.equals("Artifact") || mark.equals("Figure"))) {
            text.append(' ');
        }
        newMark = false;
        newPlace = false;
        Objects.requireNonNull(font, "no font before the first text").append(shown, text);
    }

    /// What is for the eye only: heads and feet of pages, repeated heads of tables.
    StringBuilder artifacts() {
        return artifacts;
    }
}
