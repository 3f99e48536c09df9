package dialogue.render.pdf.page;

import dialogue.briefing.Section;
import dialogue.briefing.Section.Part;
import dialogue.render.pdf.flow.Page;
import dialogue.render.pdf.flow.Paginator;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Chapters that share pages. The cover and "at a glance" stand on pages alone; the short annexes behind the table of organizations follow each other
/// without a new page, and every other section is a chapter of its own, see [Paginator].
record Chapter(List<Section> sections) {

    private static final Set<Part> ALONE = EnumSet.of(Part.COVER, Part.GLANCE);
    private static final Set<Part> FLOWING = EnumSet.of(Part.HOW_TO_READ, Part.FINDINGS, Part.SOURCES, Part.COLOPHON);

    /// Chapters on their pages.
    ///
    /// @param firstPages on which of the pages each section begins, from 0
    record Placed(List<Page> pages, List<Integer> firstPages) {}

    static List<Chapter> of(List<Section> sections) {
        var chapters = new ArrayList<Chapter>();
        for (var section : sections) {
            if (chapters.isEmpty() || isAlone(section) || isAlone(chapters.getLast().sections.getLast())) {
                chapters.add(new Chapter(new ArrayList<>(List.of(section))));
            } else {
                chapters.getLast().sections.add(section);
            }
        }
        return chapters;
    }

    private static boolean isAlone(Section section) {
        return ALONE.contains(section.part());
    }

    /// Fills the pages.
    ///
    /// @param root of the document's structure
    Placed setIn(Typesetter typesetter, Tag root) {
        var chapters = new ArrayList<List<Piece>>();
        var firsts = new ArrayList<Piece>();
        for (var section : sections) {
            var pieces = pieces(section, typesetter, root);
            firsts.add(pieces.getFirst());
            if (FLOWING.contains(section.part()) && !chapters.isEmpty()) {
                chapters.getLast().addAll(pieces);
            } else {
                chapters.add(new ArrayList<>(pieces));
            }
        }
        var pages = Paginator.paginateChapters(chapters, typesetter.layout().textHeight());
        return new Placed(pages, firsts.stream().map(first -> page(pages, first)).toList());
    }

    private static List<Piece> pieces(Section section, Typesetter typesetter, Tag root) {
        return section.part() == Part.GLANCE
                ? new OnePage(typesetter).pieces(section, root)
                : new SectionPieces(typesetter).pieces(section, root);
    }

    private static int page(List<Page> pages, Piece first) {
        return IntStream.range(0, pages.size()).filter(at -> pages.get(at).holds(first)).findFirst().orElse(0);
    }
}
