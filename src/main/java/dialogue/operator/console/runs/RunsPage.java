package dialogue.operator.console.runs;

import dialogue.operator.console.door.Visitor;
import dialogue.person.Duty;
import dialogue.run.RunState;
import dialogue.run.follow.Wish;
import dialogue.run.follow.Wishes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The runs, the newest first, and what was asked for and is not begun.
@Controller
public final class RunsPage {

    private static final int MOST = 20;

    private final RunsInSight runs;
    private final Wishes wishes;

    RunsPage(RunsInSight runs, Wishes wishes) {
        this.runs = runs;
        this.wishes = wishes;
    }

    @GetMapping("/runs")
    String list(@RequestParam Optional<Long> before, @RequestParam Optional<String> state, Visitor visitor,
            Model model) {
        var shown = runs.page(visitor.ministry(), states(state), before.orElse(Long.MAX_VALUE), MOST + 1);
        var lines = shown.stream().limit(MOST).map(RunView::of).toList();
        model.addAttribute("runs", lines);
        model.addAttribute("older", shown.size() > MOST ? OptionalLong.of(lines.getLast().id()) : OptionalLong.empty());
        model.addAttribute("state", state.orElse(""));
        model.addAttribute("states", Arrays.stream(RunState.values()).map(RunState::key).toList());
        model.addAttribute("wishes", before.isEmpty() ? open(visitor) : List.of());
        model.addAttribute("officer", visitor.has(Duty.OFFICER));
        return "runs/runs";
    }

    private static Set<RunState> states(Optional<String> key) {
        return key.flatMap(asked -> Arrays.stream(RunState.values()).filter(state -> state.key().equals(asked))
                .findFirst()).map(Set::of).orElse(RunsInSight.ALL);
    }

    private List<Wish> open(Visitor visitor) {
        return wishes.open().stream().filter(wish -> wish.run().isEmpty() && WishPage.isFor(wish, visitor)).toList();
    }
}
