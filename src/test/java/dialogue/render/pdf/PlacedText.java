package dialogue.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text of pages with its places, read by PDFBox.
final class PlacedText extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();

    /// A character on a page.
    ///
    /// @param left in points from the left edge, like `right`
    /// @param down its baseline, from the upper edge
    record Glyph(int page, String character, float left, float right, float down, float size) {}

    static List<Glyph> glyphs(byte[] pdf) throws IOException {
        var stripper = new PlacedText();
        try (var document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return stripper.glyphs;
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator(" ");
            return stripper.getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    /// The words of a page above its foot, a line each.
    static List<String> lines(byte[] pdf, int page) throws IOException {
        var lines = glyphs(pdf).stream().filter(glyph -> glyph.page() == page)
                .collect(Collectors.groupingBy(Glyph::down, TreeMap::new,
                        Collectors.mapping(Glyph::character, Collectors.joining())));
        return lines.values().stream().map(String::strip).toList();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        if (!text.getUnicode().isBlank()) {
            glyphs.add(new Glyph(getCurrentPageNo(), text.getUnicode(), text.getXDirAdj(),
                    text.getXDirAdj() + text.getWidthDirAdj(), text.getYDirAdj(), text.getFontSizeInPt()));
        }
    }
}
