package dialogue.operator.console.runs;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.person.Duty;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.follow.RunAccount;
import dialogue.run.follow.Wish;
import dialogue.run.follow.Wishes;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What was asked for, until it stands. It ends the same for its reader whether a run was made or everything stood already: which of them, tells whether
/// something has changed that the reader may not see.
@Controller
public final class WishPage {

    private final Wishes wishes;
    private final RunsInSight runs;

    WishPage(Wishes wishes, RunsInSight runs) {
        this.wishes = wishes;
        this.runs = runs;
    }

    static boolean isFor(Wish wish, Visitor visitor) {
        return wish.request().audiences().stream()
                .anyMatch(audience -> audience.readableBy(visitor.ministry()));
    }

    @GetMapping("/brief/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        var wish = wishes.wish(id).filter(each -> isFor(each, visitor)).orElseThrow(Absent::new);
        var account = wish.run().flatMap(run -> runs.runs().account(visitor.ministry(), run));
        model.addAttribute("wish", wish);
        model.addAttribute("steward", visitor.has(Duty.STEWARD));
        model.addAttribute("meeting", BriefChoices.meeting(wish.request().occasion()).orElse(null));
        model.addAttribute("state", state(wish, account.map(RunAccount::run)));
        model.addAttribute("run", account.filter(_ -> wish.state().isOpen())
                .map(each -> RunView.of(each, false)).orElse(null));
        model.addAttribute("path", account.filter(_ -> !wish.state().isOpen())
                .flatMap(each -> runs.path(visitor.ministry(), each.run())).orElse(null));
        return "runs/wish";
    }

    /// Made and standing already are one.
    private static String state(Wish wish, Optional<Run> run) {
        return switch (wish.state()) {
            case WAITING -> "waiting";
            case AT_WORK -> "at-work";
            case FAILED -> "failed";
            case MADE, STANDS -> run.filter(each -> each.state() == RunState.REJECTED).isPresent()
                    ? "refused"
                    : "stands";
        };
    }
}
