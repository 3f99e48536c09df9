package dialogue.operator.console.reviews;

import dialogue.operator.CloseReview;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.person.Duty;
import dialogue.plan.Party;
import dialogue.run.upload.ReviewSight;
import dialogue.run.upload.Uploads;
import dialogue.watch.Audit;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A year's review: its days, what there is of each party, what comes next, and who did what.
@Controller
public final class ReviewPage {

    private final Uploads uploads;
    private final Audit audit;

    ReviewPage(Uploads uploads, Audit audit) {
        this.uploads = uploads;
        this.audit = audit;
    }

    @GetMapping("/input/{year}")
    String show(Visitor visitor, @PathVariable int year, @RequestParam Optional<String> done, Model model) {
        var review = of(uploads, year);
        model.addAttribute("review", review);
        model.addAttribute("state", Course.state(review));
        model.addAttribute("parties", Party.values());
        model.addAttribute("steward", visitor.has(Duty.STEWARD));
        model.addAttribute("officer", visitor.has(Duty.OFFICER));
        model.addAttribute("mayClose", CloseReview.isFor(review, visitor.ministry()));
        model.addAttribute("waits", waits(uploads, visitor, year));
        model.addAttribute("done", done.filter(Course::isAct).orElse(null));
        model.addAttribute("acts", audit.about("review " + year).reversed());
        return "reviews/review";
    }

    /// True where a file of the visitor's own ministry is sent and not taken over.
    static boolean waits(Uploads uploads, Visitor visitor, int year) {
        return visitor.ministry().flatMap(own -> uploads.waiting(year, own)).isPresent();
    }

    /// @throws Absent where nobody has opened a review and nothing has come
    static ReviewSight of(Uploads uploads, int year) {
        return uploads.review(year).orElseThrow(Absent::new);
    }
}
