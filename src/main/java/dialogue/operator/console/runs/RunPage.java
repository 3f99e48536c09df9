package dialogue.operator.console.runs;

import dialogue.operator.ask.AskServer;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.person.Duty;
import dialogue.run.Nodes;
import dialogue.run.RunState;
import dialogue.run.follow.RunAccount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One run: what was asked for, by whom, how far it is, and what came of it.
@Controller
public final class RunPage {

    private final RunsInSight runs;
    private final AskServer server;
    private final Nodes nodes;

    RunPage(RunsInSight runs, AskServer server, Nodes nodes) {
        this.runs = runs;
        this.server = server;
        this.nodes = nodes;
    }

    @GetMapping("/runs/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        var account = account(id, visitor);
        model.addAttribute("run", RunView.of(account, isInterrupted(account)));
        model.addAttribute("asked", account.request());
        model.addAttribute("path", runs.path(visitor.ministry(), account.run()).orElse(null));
        model.addAttribute("officer", visitor.has(Duty.OFFICER));
        model.addAttribute("steward", visitor.has(Duty.STEWARD));
        model.addAttribute("failed", account.run().state() == RunState.FAILED);
        return "runs/run";
    }

    private RunAccount account(long id, Visitor visitor) {
        return runs.account(visitor.ministry(), id).orElseThrow(Absent::new);
    }

    /// Its process is gone, and whoever serves goes on with it by itself.
    private boolean isInterrupted(RunAccount account) {
        return account.run().state() == RunState.RUNNING && account.node().filter(nodes::isGone).isPresent();
    }

    @PostMapping("/runs/{id}/resume")
    String resume(@PathVariable long id, Visitor visitor) {
        visitor.require(Duty.OFFICER);
        server.resume(account(id, visitor).run().id(), visitor.person());
        return "redirect:/runs/" + id;
    }
}
