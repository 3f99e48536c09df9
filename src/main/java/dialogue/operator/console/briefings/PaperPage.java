package dialogue.operator.console.briefings;

import dialogue.delivery.library.Edition;
import dialogue.delivery.library.Paper;
import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.papers.ReadPaper;
import dialogue.render.Format;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/// One document: the file as it was published, and a PDF within a page. It is found by its place in the list that its visitor sees, never by a path.
@Controller
public final class PaperPage {

    /// What a browser's own viewer of PDFs needs, and nothing of what a document may hold.
    private static final String VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final ReadPaper papers;
    private final Described described;

    PaperPage(ReadPaper papers, Described described) {
        this.papers = papers;
        this.described = described;
    }

    @GetMapping("/briefings/{year}/{occasion}/{name}/papers/{place}")
    ResponseEntity<byte[]> read(@PathVariable String year, @PathVariable String occasion, @PathVariable String name,
            @PathVariable int place, Visitor visitor) {
        var edition = described.edition(visitor.ministry(), year, occasion, name);
        var paper = paper(visitor, edition, place);
        var shown = paper.format() == Format.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(paper.format().mediaType()))
                .headers(headers -> {
                    headers.setContentDisposition(shown.filename(paper.name()).build());
                    headers.set("Content-Security-Policy", VIEWER);
                }).cacheControl(CacheControl.noStore())
                .body(papers.read(visitor.ministry(), edition.key(), paper, visitor.person()));
    }

    @GetMapping("/briefings/{year}/{occasion}/{name}/papers/{place}/view")
    String view(@PathVariable String year, @PathVariable String occasion, @PathVariable String name,
            @PathVariable int place, Visitor visitor, @RequestAttribute Language language, Model model) {
        var edition = described.edition(visitor.ministry(), year, occasion, name);
        var paper = paper(visitor, edition, place);
        if (paper.format() != Format.PDF) {
            throw new Absent();
        }
        var view = described.view(visitor.ministry(), edition, language);
        model.addAttribute("edition", view);
        model.addAttribute("paper", view.papers().get(place - 1));
        return "briefings/paper";
    }

    private Paper paper(Visitor visitor, Edition edition, int place) {
        return papers.paper(visitor.ministry(), edition.key(), place).orElseThrow(Absent::new);
    }
}
