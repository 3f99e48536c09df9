package dialogue.operator.health;

import dialogue.delivery.DispatchState;
import dialogue.plan.Keyed;
import dialogue.run.RunState;
import dialogue.schedule.ScheduleStatus;
import dialogue.schedule.firing.FiringState;
import dialogue.watch.Problems;
import dialogue.watch.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The numbers of the program: counts by states alone.
///
/// @param output the folder whose disk has to have room
record Figures(Tally tally, Problems problems, Path output) {

    List<Figure> all(List<ScheduleStatus> schedules) {
        var whole = Stream.of(Figure.of("documents", tally.documents()),
                Figure.of("problems", problems.standing().size()),
                Figure.of("schedules.paused", schedules.stream().filter(ScheduleStatus::paused).count()));
        return Stream.of(byState("runs", keys(RunState.values()), tally.runs()),
                byState("messages", DispatchState.KEYS, tally.messages()),
                byState("firings", keys(FiringState.values()), tally.firings()),
                byState("rows", List.of("used", "refused"), tally.rows()), whole, next(schedules), room())
                .flatMap(each -> each).toList();
    }

    private static List<String> keys(Keyed[] states) {
        return Arrays.stream(states).map(Keyed::key).map(key -> key.replace('-', '_')).toList();
    }

    /// States in which there is none are told too: else a monitor would not see a first failure as a change.
    private static Stream<Figure> byState(String name, Collection<String> states, Map<String, Long> counted) {
        return states.stream()
                .map(state -> new Figure(name, "", Optional.of(state), counted.getOrDefault(state, 0L)));
    }

    private static Stream<Figure> next(List<ScheduleStatus> all) {
        return all.stream().filter(each -> !each.paused()).flatMap(each -> each.next().stream())
                .min(Instant::compareTo).map(due -> Figure.in("seconds", "next.firing", due.getEpochSecond()))
                .stream();
    }

    private Stream<Figure> room() {
        try {
            return Stream.of(Figure.in("bytes", "disk.free", Files.getFileStore(output).getUsableSpace()));
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }
}
