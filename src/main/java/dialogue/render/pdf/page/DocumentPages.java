package dialogue.render.pdf.page;

import dialogue.briefing.Briefing;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.render.pdf.flow.Page;
import dialogue.render.pdf.flow.Paginator;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.DocumentInfo;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.tagged.TaggedDocument;
import dialogue.render.pdf.text.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// All pages of a document: the cover, the contents, the sections, see [Chapter]. Pages are filled before anything is drawn, so
/// that the contents and the footers know their numbers.
public final class DocumentPages {

    private final Typesetter typesetter;
    private final Briefing briefing;
    private final PageEdges edges;
    private final Tag root;
    private final Deque<Page> pages = new ArrayDeque<>();
    /// What stands at the top of each page behind the covers.
    private final List<Phrase> heads = new ArrayList<>();
    private final int covers;

    public DocumentPages(Typesetter typesetter, Briefing briefing) {
        this.typesetter = typesetter;
        this.briefing = briefing;
        this.edges = new PageEdges(typesetter, briefing);
        this.root = Tag.document(typesetter.language());
        Chapter.of(briefing.sections(Section.Part.COVER))
                .forEach(cover -> pages.addAll(cover.setIn(typesetter, root).pages()));
        this.covers = pages.size();
        addChapters(briefing.sections().stream().filter(Section::isOnPage)
                .filter(section -> section.part() != Section.Part.COVER).toList());
    }

    /// The contents are as long whatever numbers they show, so they are laid out once to count their pages and once to be drawn.
    private void addChapters(List<Section> sections) {
        var chapters = Chapter.of(sections).stream().map(chapter -> chapter.setIn(typesetter, root)).toList();
        var next = covers + contents(sections, Collections.nCopies(sections.size(), 0)).size() + 1;
        var firstPages = new ArrayList<Integer>();
        for (var chapter : chapters) {
            for (var first : chapter.firstPages()) {
                firstPages.add(next + first);
            }
            next += chapter.pages().size();
        }
        var contents = contents(sections, firstPages);
        pages.addAll(contents);
        heads.addAll(Collections.nCopies(contents.size(), Phrase.none()));
        chapters.forEach(chapter -> {
            pages.addAll(chapter.pages());
            heads.addAll(chapter.heads());
        });
    }

    private List<Page> contents(List<Section> sections, List<Integer> firstPages) {
        return Paginator.paginate(new ContentsPieces(typesetter).pieces(sections, firstPages, root.child(Role.SECTION)),
                typesetter.layout().textHeight());
    }

    /// Draws the pages and lets go of each that is drawn, so it can be done once.
    public void write(OutputStream out, Typefaces typefaces, String producer) throws IOException {
        var layout = typesetter.layout();
        var document = TaggedDocument.open(out, info(producer), root, typefaces, layout.width(), layout.height());
        var count = pages.size();
        for (var number = 1; number <= count; number++) {
            if (number > 1) {
                document.newPage();
            }
            if (number > covers) {
                edges.paintHeader(document.canvas(), heads.get(number - covers - 1));
            } else {
                edges.paintMarking(document.canvas());
            }
            pages.removeFirst().paint(document.canvas(), layout.top());
            edges.paintFooter(document.canvas(), number(number, count));
        }
        document.close();
    }

    private String number(int page, int count) {
        return typesetter.wording().words(Phrase.say("page.number", new Phrase.Name(Integer.toString(page)),
                new Phrase.Name(Integer.toString(count))));
    }

    private DocumentInfo info(String producer) {
        var title = typesetter.wording().title(briefing);
        var identity = String.join("/", title, typesetter.language().key(), briefing.audience().key(),
                briefing.checksum(), "v" + briefing.version(), producer);
        return new DocumentInfo(title, typesetter.language(), producer, briefing.asOf(), identity);
    }
}
