package dialogue.render;

import java.io.IOException;
import java.nio.file.Path;

/// What an inspector finds in a document.
///
/// @param units its pages or sheets
/// @param text all its text, with white space collapsed to single spaces
public record Inspected(int units, String text) {

    public static Inspected of(Inspector inspector, Path file) throws IOException {
        var text = new StringBuilder();
        var units = inspector.inspect(file, text::append);
        return new Inspected(units, text.toString().replaceAll("[\\s\u00A0]+", " ").strip());
    }
}
