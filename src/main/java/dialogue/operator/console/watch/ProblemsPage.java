package dialogue.operator.console.watch;

import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.watch.LookAtWatch;
import dialogue.person.Duty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/// The problems that wait for a person, the oldest first, and their dismissal by a steward.
@Controller
public final class ProblemsPage {

    private final LookAtWatch watch;

    ProblemsPage(LookAtWatch watch) {
        this.watch = watch;
    }

    @GetMapping("/problems")
    String list(Visitor visitor, @RequestAttribute Language language, Model model) {
        model.addAttribute("problems", watch.problems(Readers.of(visitor)).stream()
                .map(problem -> ProblemView.of(problem, language)).toList());
        model.addAttribute("dismisses", visitor.has(Duty.STEWARD));
        return "watch/problems";
    }

    @GetMapping("/problems/{number}/dismiss")
    String ask(@PathVariable long number, Visitor visitor, @RequestAttribute Language language, Model model) {
        visitor.require(Duty.STEWARD);
        model.addAttribute("problem", watch.problem(Readers.of(visitor), number)
                .map(problem -> ProblemView.of(problem, language)).orElseThrow(Absent::new));
        return "watch/dismiss";
    }

    @PostMapping("/problems/{number}/dismiss")
    String dismiss(@PathVariable long number, Visitor visitor) {
        visitor.require(Duty.STEWARD);
        watch.dismiss(Readers.of(visitor), number, visitor.person());
        return "redirect:/problems";
    }
}
