package dialogue.render.pdf;

import dialogue.render.pdf.layout.PageLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// How full the pages of a file are, read by PDFBox.
final class Fullness {

    private Fullness() {}

    /// A page.
    ///
    /// @param number from 1
    /// @param blank the part of its text area below its last line, from 0 to 1
    /// @param endsPart true where the next page begins with a part
    record Filled(int number, double blank, boolean endsPart) {}

    static List<Filled> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var height = document.getPage(0).getMediaBox().getHeight();
            var bottom = height - PageLayout.mm(20);
            var top = PageLayout.mm(24);
            var last = new TreeMap<>(PlacedText.glyphs(pdf).stream().filter(glyph -> glyph.down() < bottom + 1)
                    .collect(Collectors.toMap(PlacedText.Glyph::page, glyph -> (double) glyph.down(), Math::max)));
            var beginning = beginning(document, height - top);
            var filled = new ArrayList<Filled>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                filled.add(new Filled(page, (bottom - last.getOrDefault(page, (double) top)) / (bottom - top),
                        page == document.getNumberOfPages() || beginning.contains(page + 1)));
            }
            return filled;
        }
    }

    /// The pages at whose top a part begins; the contents do so.
    private static List<Integer> beginning(PDDocument document, float top) throws IOException {
        var pages = new ArrayList<Integer>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getDestination() instanceof PDPageXYZDestination destination && destination.getTop() > top - 1) {
                pages.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            }
        }
        return pages;
    }
}
