package dialogue.operator.console.input;

import dialogue.operator.console.door.Visitor;
import dialogue.plan.Party;
import dialogue.run.upload.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The reviews, with what there is of each party.
@Controller
public final class InputPage {

    private final Uploads uploads;

    public InputPage(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/input")
    String show(Visitor visitor, Model model) {
        model.addAttribute("reviews", uploads.reviews());
        model.addAttribute("parties", Party.values());
        model.addAttribute("own", visitor.ministry().orElse(null));
        return "input/input";
    }
}
