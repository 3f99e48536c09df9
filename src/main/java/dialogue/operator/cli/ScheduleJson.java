package dialogue.operator.cli;

import dialogue.schedule.Desk.Standing;
import dialogue.watch.StandingProblem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Schedules and problems as JSON; times are in UTC.
final class ScheduleJson {

    private ScheduleJson() {}

    static String of(List<Standing> schedules, boolean served) {
        var object = new LinkedHashMap<String, Object>();
        object.put("served", served);
        object.put("schedules", schedules.stream().map(ScheduleJson::schedule).toList());
        return Json.of(object);
    }

    private static Map<String, Object> schedule(Standing schedule) {
        var object = new LinkedHashMap<String, Object>();
        object.put("name", schedule.name());
        object.put("state", ScheduleCommand.state(schedule));
        object.put("next", schedule.next().stream().map(Instant::toString).toList());
        object.put("last", schedule.last().map(last -> {
            var firing = new LinkedHashMap<String, Object>();
            firing.put("state", last.state().key());
            firing.put("due", last.firing().due().toString());
            firing.put("run", last.run());
            return firing;
        }).orElse(null));
        return object;
    }

    /// @param words the sentence of a problem in the reader's language
    static String of(List<StandingProblem> problems, Function<StandingProblem, String> words) {
        return Json.of(Map.of("problems", problems.stream().map(problem -> {
            var object = new LinkedHashMap<String, Object>();
            object.put("number", problem.number());
            object.put("code", problem.problem().code());
            object.put("subject", problem.subject());
            object.put("message", words.apply(problem));
            object.put("first_seen", problem.firstSeen().toString());
            object.put("last_seen", problem.lastSeen().toString());
            object.put("times", problem.times());
            return object;
        }).toList()));
    }
}
