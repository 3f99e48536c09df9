package dialogue.render.pdf.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// The text of content streams, one after the other. Words of one marked-content sequence belong together over their lines, which keep the space
/// at their ends; figures and artifacts hold words at several places.
final class MarkedText {

    private final StringBuilder content = new StringBuilder();
    private final StringBuilder artifacts = new StringBuilder();
    private final Deque<String> marks = new ArrayDeque<>();
    private @Nullable GlyphMap font;
    private boolean newMark;
    private boolean newPlace;

    /// Reads a page.
    ///
    /// @param fonts its fonts by their names
    void read(byte[] page, Function<String, GlyphMap> fonts) throws IOException {
        var parser = new PdfContentParser(new PRTokeniser(page));
        var operands = new ArrayList<PdfObject>();
        while (!parser.parse(operands).isEmpty()) {
            apply(operands.getLast().toString(), operands, fonts);
        }
    }

    private void apply(String operator, List<PdfObject> operands, Function<String, GlyphMap> fonts) {
        switch (operator) {
            case "BDC", "BMC" -> {
                marks.push(operands.getFirst().toString());
                newMark = true;
            }
            case "EMC" -> marks.pop();
            case "Tm" -> newPlace = true;
            case "Tf" -> font = fonts.apply(operands.getFirst().toString());
            case "Tj" -> show((PdfString) operands.getFirst());
            default -> {
                // paths and colours
            }
        }
    }

    private void show(PdfString glyphs) {
        var mark = marks.isEmpty() ? "" : marks.peek();
        var text = mark.equals("/Artifact") ? artifacts : content;
        if (newPlace && (newMark || mark.equals("/Artifact") || mark.equals("/Figure"))) {
            text.append(' ');
        }
        newMark = false;
        newPlace = false;
        Objects.requireNonNull(font, "no font before the first text").append(glyphs.getBytes(), text);
    }

    /// What is read out.
    StringBuilder content() {
        return content;
    }

    /// What is for the eye only: heads and feet of pages, repeated heads of tables.
    StringBuilder artifacts() {
        return artifacts;
    }
}
