package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.ScheduleView;
import dialogue.operator.view.ScheduleView.Schedules;
import dialogue.plan.Party;
import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.ScheduleStatus;
import dialogue.schedule.firing.FiringRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue schedule`: the schedules, how they stand, and when they fire next in both capitals.
@Command(name = "schedule")
final class ScheduleCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    ScheduleCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        return at(operations -> {
            var standing = operations.list();
            var served = operations.isServed();
            form.tell(terminal, new Schedules(served, standing.stream().map(ScheduleView::of).toList()),
                    () -> tell(standing, operations.hints(), served));
            return 0;
        });
    }

    Form form() {
        return form;
    }

    Terminal terminal() {
        return terminal;
    }

    Workshop workshop() {
        return workshop;
    }

    Path input() {
        return input.folder();
    }

    Path output() {
        return output.folder();
    }

    <T> T at(Function<ScheduleOperations, T> work) {
        return workshop.at(output.folder(), ScheduleOperations.class, work, input.setting());
    }

    private void tell(List<ScheduleStatus> standing, List<Problem> hints, boolean served) {
        if (standing.isEmpty()) {
            terminal.tell("schedule.none");
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("schedule", "state", "last", "ottawa", "seoul"));
        standing.forEach(each -> rows.addAll(rows(each)));
        terminal.print(Grid.headed(rows));
        hints.forEach(hint -> terminal.print(hint.sentence(terminal.language())));
        if (!served) {
            terminal.tell("schedule.not-served");
        }
    }

    /// The first row holds all; the others only the firings after the next.
    private List<List<String>> rows(ScheduleStatus schedule) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(schedule.name(), terminal.words("schedule.state." + ScheduleView.of(schedule).state()),
                schedule.last().map(this::last).orElse("–"), time(schedule.next(), 0, Party.CANADA.zone()),
                time(schedule.next(), 0, Party.KOREA.zone())));
        for (var place = 1; place < schedule.next().size(); place++) {
            rows.add(List.of("", "", "", time(schedule.next(), place, Party.CANADA.zone()),
                    time(schedule.next(), place, Party.KOREA.zone())));
        }
        return rows;
    }

    private String last(FiringRecord firing) {
        return terminal.words("firing." + firing.state().key()) + ", "
                + Clocks.in(Party.CANADA.zone(), firing.claimed());
    }

    private static String time(List<Instant> next, int place, ZoneId zone) {
        return place < next.size() ? Clocks.in(zone, next.get(place)) : "–";
    }
}
