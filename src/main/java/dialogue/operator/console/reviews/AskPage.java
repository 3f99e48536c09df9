package dialogue.operator.console.reviews;

import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.operator.AskForReports;
import dialogue.operator.console.door.Visitor;
import dialogue.person.Duty;
import dialogue.run.upload.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Has each ministry's form for what it lacks made and entered into the outbox. Of each message its own ministry's approver decides.
@Controller
public final class AskPage {

    private final Uploads uploads;
    private final AskForReports asking;

    AskPage(Uploads uploads, AskForReports asking) {
        this.uploads = uploads;
        this.asking = asking;
    }

    @GetMapping("/input/{year}/ask")
    String confirm(Visitor visitor, @PathVariable int year, Model model) {
        visitor.require(Duty.STEWARD);
        model.addAttribute("review", ReviewPage.of(uploads, year));
        return "reviews/ask";
    }

    @PostMapping("/input/{year}/ask")
    String ask(Visitor visitor, @PathVariable int year) {
        visitor.require(Duty.STEWARD);
        try {
            asking.begin(ReviewPage.of(uploads, year).year(), Posting.UNSAID, visitor.person());
        } catch (Problem problem) {
            throw Course.told(problem);
        }
        return "redirect:/input/" + year + "?done=asked";
    }
}
