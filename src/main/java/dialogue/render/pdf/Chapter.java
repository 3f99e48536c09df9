package dialogue.render.pdf;

import dialogue.briefing.Section;
import dialogue.briefing.Section.Part;
import dialogue.render.pdf.flow.Page;
import dialogue.render.pdf.flow.Paginator;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.tagged.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Sections that follow each other without a new page: the annexes behind the table of all initiatives are short. Every other section is a chapter of
/// its own, and "at a glance" stands on a page alone.
record Chapter(List<Section> sections) {

    private static final Set<Part> FLOWING = EnumSet.of(Part.HOW_TO_READ, Part.FINDINGS, Part.SOURCES, Part.COLOPHON);

    /// A chapter on its pages.
    ///
    /// @param firstPages on which of its pages each section begins, from 0
    record Placed(List<Page> pages, List<Integer> firstPages) {}

    static List<Chapter> of(List<Section> sections) {
        var chapters = new ArrayList<Chapter>();
        for (var section : sections) {
            if (FLOWING.contains(section.part()) && !chapters.isEmpty()) {
                chapters.getLast().sections.add(section);
            } else {
                chapters.add(new Chapter(new ArrayList<>(List.of(section))));
            }
        }
        return chapters;
    }

    /// Fills the pages.
    ///
    /// @param root of the document's structure
    Placed setIn(Typesetter typesetter, Tag root) {
        var pieces = new ArrayList<Piece>();
        var firsts = new ArrayList<Piece>();
        for (var section : sections) {
            var more = pieces(section, typesetter, root);
            firsts.add(more.getFirst());
            pieces.addAll(more);
        }
        var pages = Paginator.paginate(pieces, typesetter.sheet().textHeight());
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
