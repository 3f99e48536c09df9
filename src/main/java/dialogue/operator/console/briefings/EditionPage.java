package dialogue.operator.console.briefings;

import dialogue.delivery.library.Edition;
import dialogue.delivery.library.Library;
import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.plan.Audience;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/// One edition: its documents, and what they say in short; and what the other side sees beside what only one's own does.
@Controller
public final class EditionPage {

    private final Library library;
    private final Described described;

    EditionPage(Library library, Described described) {
        this.library = library;
        this.described = described;
    }

    @GetMapping("/briefings/{year}/{occasion}/{name}")
    String show(@PathVariable String year, @PathVariable String occasion, @PathVariable String name, Visitor visitor,
            @RequestAttribute Language language, Model model) {
        var edition = described.edition(visitor.ministry(), year, occasion, name);
        model.addAttribute("edition", described.view(visitor.ministry(), edition, language));
        model.addAttribute("words", words(visitor, edition, Audience.JOINT, language));
        return "briefings/edition";
    }

    /// Absent for who has no copy of one's own.
    @GetMapping("/briefings/{year}/{occasion}/{name}/sides")
    String sides(@PathVariable String year, @PathVariable String occasion, @PathVariable String name, Visitor visitor,
            @RequestAttribute Language language, Model model) {
        var edition = described.edition(visitor.ministry(), year, occasion, name);
        var view = described.view(visitor.ministry(), edition, language);
        if (!view.hasSides()) {
            throw new Absent();
        }
        model.addAttribute("edition", view);
        var own = edition.audiences().getLast();
        var joint = words(visitor, edition, Audience.JOINT, language);
        model.addAttribute("sides", Sides.of(joint, words(visitor, edition, own, language)));
        model.addAttribute("joint", Described.pdf(edition, Audience.JOINT, language).orElse(null));
        model.addAttribute("own", Described.pdf(edition, own, language).orElse(null));
        return "briefings/sides";
    }

    private WordsView words(Visitor visitor, Edition edition, Audience audience, Language language) {
        return library.covering(visitor.ministry(), edition.key(), audience)
                .map(covering -> WordsView.of(covering, language)).orElse(WordsView.NONE);
    }
}
