package dialogue.operator.console.watch;

import dialogue.language.Language;
import dialogue.watch.StandingProblem;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A problem that waits, as a page shows it.
///
/// @param page where its cause is shown; null where there is none
public record ProblemView(long number, String sentence, Instant since, Instant last, long times,
        @Nullable String page) {

    private static final Pattern WITH_PAGE = Pattern.compile("(run|message|wish|schedule) (\\S+)( .*)?");

    static ProblemView of(StandingProblem problem, Language language) {
        return new ProblemView(problem.number(), problem.problem().sentence(language), problem.firstSeen(),
                problem.lastSeen(), problem.times(), page(problem.subject()));
    }

    private static @Nullable String page(String subject) {
        var matcher = WITH_PAGE.matcher(subject);
        if (!matcher.matches()) {
            return null;
        }
        var area = switch (matcher.group(1)) {
            case "wish" -> "/brief/";
            case "message" -> "/messages/";
            case "run" -> "/runs/";
            default -> "/schedules/";
        };
        return area + matcher.group(2);
    }
}
