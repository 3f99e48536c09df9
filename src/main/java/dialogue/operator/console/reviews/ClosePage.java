package dialogue.operator.console.reviews;

import dialogue.language.Problem;
import dialogue.operator.CloseReview;
import dialogue.operator.console.door.Visitor;
import dialogue.person.Duty;
import dialogue.plan.Party;
import dialogue.run.upload.Uploads;
import java.nio.file.Path;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Asks once more before a review is closed for both ministries, and closes it.
@Controller
public final class ClosePage {

    private final Uploads uploads;
    private final CloseReview closing;
    private final Path input;

    ClosePage(Uploads uploads, CloseReview closing, Path input) {
        this.uploads = uploads;
        this.closing = closing;
        this.input = input;
    }

    @GetMapping("/input/{year}/close")
    String confirm(Visitor visitor, @PathVariable int year, Model model) {
        visitor.require(Duty.STEWARD);
        var review = ReviewPage.of(uploads, year);
        model.addAttribute("review", review);
        model.addAttribute("waits", ReviewPage.waits(uploads, visitor, year));
        model.addAttribute("parties", Party.values());
        model.addAttribute("mayClose", CloseReview.isFor(review, visitor.ministry()));
        return "reviews/close";
    }

    @PostMapping("/input/{year}/close")
    String close(Visitor visitor, @PathVariable int year) {
        visitor.require(Duty.STEWARD);
        try {
            closing.close(input, ReviewPage.of(uploads, year), visitor.ministry(), visitor.person());
        } catch (Problem problem) {
            throw Course.told(problem);
        }
        return "redirect:/input/" + year + "?done=closed";
    }
}
