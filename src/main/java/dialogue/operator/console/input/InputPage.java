package dialogue.operator.console.input;

import dialogue.operator.console.door.Visitor;
import dialogue.person.Duty;
import dialogue.plan.Party;
import dialogue.run.upload.ReviewSight;
import dialogue.run.upload.Uploads;
import java.util.List;
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
        var reviews = uploads.reviews();
        model.addAttribute("reviews", reviews);
        model.addAttribute("waiting", visitor.ministry().map(own -> waiting(reviews, own)).orElse(List.of()));
        model.addAttribute("parties", Party.values());
        model.addAttribute("own", visitor.ministry().orElse(null));
        model.addAttribute("steward", visitor.has(Duty.STEWARD));
        return "input/input";
    }

    /// The years for which something of the visitor's own party waits.
    private List<Integer> waiting(List<ReviewSight> reviews, Party own) {
        return reviews.stream().map(ReviewSight::year).filter(year -> uploads.waiting(year, own).isPresent()).toList();
    }
}
