package dialogue.operator.console.schedules;

import dialogue.language.Language;
import dialogue.operator.ask.AskServer;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.console.runs.RunView;
import dialogue.operator.console.runs.RunsInSight;
import dialogue.person.Duty;
import dialogue.schedule.ScheduleAccount;
import dialogue.schedule.ScheduleOperations;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// One schedule: when it fires, why on that day, what became of it last; and what a steward does to it.
@Controller
public final class SchedulePage {

    private final ScheduleOperations schedules;
    private final AskServer server;
    private final RunsInSight runs;
    private final Audit audit;
    private final Clock clock;

    SchedulePage(ScheduleOperations schedules, AskServer server, RunsInSight runs, Audit audit,
            Clock clock) {
        this.schedules = schedules;
        this.server = server;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/schedules/{*path}")
    String show(@PathVariable String path, @RequestParam Optional<String> confirm, Visitor visitor,
            @RequestAttribute Language language, Model model) {
        var schedule = schedule(path);
        var line = ScheduleLine.of(schedule.status());
        var run = Optional.ofNullable(line.last()).flatMap(last -> Optional.ofNullable(last.run()))
                .flatMap(number -> runs.account(visitor.ministry(), number)).map(account -> RunView.of(account, false));
        model.addAttribute("line", line);
        model.addAttribute("schedule", schedule);
        model.addAttribute("months", MonthLine.yearOf(schedule, clock.instant(), language));
        model.addAttribute("run", run.orElse(null));
        model.addAttribute("live", line.last() != null && line.last().state().equals("claimed"));
        model.addAttribute("steward", visitor.has(Duty.STEWARD));
        model.addAttribute("pausedBy", line.state().equals("paused") ? pausedBy(line.name()).orElse(null) : null);
        return confirm.filter("fire"::equals).filter(_ -> mayFire(schedule, visitor)).isPresent()
                ? "schedules/fire"
                : "schedules/schedule";
    }

    private static boolean mayFire(ScheduleAccount schedule, Visitor visitor) {
        return visitor.has(Duty.STEWARD) && schedule.collects().isEmpty();
    }

    private ScheduleAccount schedule(String path) {
        return schedules.account(path.substring(1)).orElseThrow(Absent::new);
    }

    /// A schedule before a meeting may be paused with all of its rule.
    private Optional<Act> pausedBy(String name) {
        return Stream.of(name, name.replaceFirst("/.*", "")).distinct().flatMap(each -> audit.about(each).stream())
                .filter(act -> act.act().equals("schedule.pause")).max(Comparator.comparingLong(Act::number));
    }

    @PostMapping(path = "/schedules/{*path}", params = "act=pause")
    String pause(@PathVariable String path, Visitor visitor) {
        visitor.require(Duty.STEWARD);
        schedules.pause(schedule(path).status().name(), visitor.person());
        return "redirect:/schedules" + path;
    }

    @PostMapping(path = "/schedules/{*path}", params = "act=resume")
    String resume(@PathVariable String path, Visitor visitor) {
        visitor.require(Duty.STEWARD);
        schedules.resume(schedule(path).status().name(), visitor.person());
        return "redirect:/schedules" + path;
    }

    /// Has it made by the server; the page it leads to shows how far it is.
    @PostMapping(path = "/schedules/{*path}", params = "act=fire")
    String fire(@PathVariable String path, Visitor visitor) {
        visitor.require(Duty.STEWARD);
        server.fire(schedule(path).status().name(), visitor.person());
        return "redirect:/schedules" + path;
    }
}
