package dialogue.render.pdf.page;

import dialogue.briefing.Phrase;
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
import java.util.stream.Stream;

/// Chapters that share pages. The cover and "at a glance" stand on pages alone; the pillars follow each other without a new page, as do the calendar and the
/// annexes, and every other section is a chapter of its own, see [Paginator].
record Chapter(List<Section> sections) {

    private static final Set<Part> ALONE = EnumSet.of(Part.COVER, Part.GLANCE);
    private static final Set<Part> FLOWING = EnumSet.of(Part.CALENDAR, Part.ORGANIZATIONS, Part.HOW_TO_READ,
            Part.FINDINGS,
            Part.SOURCES, Part.COLOPHON);

    private static final Set<Part> ON_ONE_PAGE = EnumSet.of(Part.GLANCE, Part.CHANGES);
    /// What is looked up rather than read is set closer.
    private static final Set<Part> LISTS = EnumSet.of(Part.RECORD, Part.CALENDAR, Part.ORGANIZATIONS, Part.HOW_TO_READ,
            Part.SOURCES, Part.COLOPHON);

    /// Chapters on their pages.
    ///
    /// @param firstPages on which of the pages each section begins, from 0
    /// @param heads for each page the title of the section that stands at its top
    record Placed(List<Page> pages, List<Integer> firstPages, List<Phrase> heads) {}

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
        var last = Part.COVER;
        for (var section : sections) {
            var pieces = pieces(section, typesetter, root);
            firsts.add(pieces.getFirst());
            if (flows(last, section.part()) && !chapters.isEmpty()) {
                chapters.getLast().addAll(pieces);
            } else {
                chapters.add(new ArrayList<>(pieces));
            }
            last = section.part();
        }
        var pages = Paginator.paginateChapters(chapters, typesetter.layout().textHeight());
        var begins = begins(pages, firsts);
        return new Placed(pages, begins,
                IntStream.range(0, pages.size()).mapToObj(at -> head(pages.get(at), at, firsts, begins)).toList());
    }

    /// On which page each section begins. They follow each other, so each is looked for from the one before on: thousands of pages are gone through once.
    private static List<Integer> begins(List<Page> pages, List<Piece> firsts) {
        var begins = new ArrayList<Integer>();
        for (var first : firsts) {
            begins.add(page(pages, first, begins.isEmpty() ? 0 : begins.getLast()));
        }
        return begins;
    }

    private static int page(List<Page> pages, Piece first, int from) {
        return IntStream.range(from, pages.size()).filter(at -> pages.get(at).holds(first)).findFirst().orElseThrow();
    }

    private Phrase head(Page page, int at, List<Piece> firsts, List<Integer> begins) {
        return sections.get(IntStream.range(1, firsts.size())
                .filter(section -> begins.get(section) < at || page.beginsWith(firsts.get(section)))
                .max().orElse(0)).title();
    }

    private static boolean flows(Part last, Part next) {
        return FLOWING.contains(next) || (next == Part.PILLAR && last == Part.PILLAR);
    }

    private static List<Piece> pieces(Section section, Typesetter typesetter, Tag root) {
        if (ON_ONE_PAGE.contains(section.part())) {
            return new OnePage(typesetter).pieces(section, root);
        }
        return LISTS.contains(section.part())
                ? closer(new SectionPieces(typesetter.tightened()).pieces(section, root))
                : new SectionPieces(typesetter).pieces(section, root);
    }

    /// Its title keeps its distance from the section before.
    private static List<Piece> closer(List<Piece> pieces) {
        return Stream.concat(pieces.stream().limit(1), pieces.stream().skip(1).map(Piece::closer)).toList();
    }
}
