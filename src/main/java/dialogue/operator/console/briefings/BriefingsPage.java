package dialogue.operator.console.briefings;

import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/// All documents that the visitor may read, by year and occasion.
@Controller
public final class BriefingsPage {

    private final Described described;

    BriefingsPage(Described described) {
        this.described = described;
    }

    @GetMapping("/briefings")
    String show(Visitor visitor, @RequestAttribute Language language, Model model) {
        model.addAttribute("shelves", described.shelves(visitor.ministry(), language));
        return "briefings/briefings";
    }
}
