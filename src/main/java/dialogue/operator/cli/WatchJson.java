package dialogue.operator.cli;

import dialogue.language.Problem;
import dialogue.schedule.Health.Found;
import dialogue.watch.Act;
import dialogue.watch.StandingProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Health, problems and acts as JSON; times are in UTC. `words` gives the sentence of a problem in the reader's language.
final class WatchJson {

    private WatchJson() {}

    static String health(Found found, Function<Problem, String> words) {
        var object = new LinkedHashMap<String, Object>();
        object.put("healthy", found.wrong().isEmpty());
        object.put("problems", found.wrong().stream().map(problem -> problem(problem, words)).toList());
        object.put("notes", found.notes().stream().map(note -> problem(note, words)).toList());
        return Json.of(object);
    }

    private static Map<String, Object> problem(Problem problem, Function<Problem, String> words) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", problem.code());
        object.put("message", words.apply(problem));
        return object;
    }

    static String problems(List<StandingProblem> problems, Function<Problem, String> words) {
        return Json.of(Map.of("problems", problems.stream().map(problem -> standing(problem, words)).toList()));
    }

    private static Map<String, Object> standing(StandingProblem problem, Function<Problem, String> words) {
        var object = new LinkedHashMap<String, Object>();
        object.put("number", problem.number());
        object.put("subject", problem.subject());
        object.putAll(problem(problem.problem(), words));
        object.put("first_seen", problem.firstSeen().toString());
        object.put("last_seen", problem.lastSeen().toString());
        object.put("times", problem.times());
        return object;
    }

    static String audit(List<Act> acts) {
        return Json.of(Map.of("acts", acts.stream().map(act -> {
            var object = new LinkedHashMap<String, Object>();
            object.put("done", act.done().toString());
            object.put("person", act.person());
            object.put("act", act.act());
            object.put("subject", act.subject());
            return object;
        }).toList()));
    }
}
