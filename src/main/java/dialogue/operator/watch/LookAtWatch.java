package dialogue.operator.watch;

import dialogue.language.Problem;
import dialogue.operator.papers.LookAtMessages;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import dialogue.watch.Sought;
import dialogue.watch.StandingProblem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a reader may know of problems and acts. A steward sees how the program works, but nothing of the other ministry's messages and persons; anybody else what is
/// about the own ministry, and what both have in common: schedules and reviews.
public record LookAtWatch(Problems problems, Audit audit, LookAtMessages messages) {

    private static final int AT_A_TIME = 100;
    private static final Pattern MESSAGE = Pattern.compile("message (\\d+)\\b.*");

    /// The standing problems, the oldest first.
    public List<StandingProblem> problems(Reader reader) {
        return problems.standing().stream().filter(problem -> isFor(reader, problem)).toList();
    }

    private boolean isFor(Reader reader, StandingProblem problem) {
        return message(problem.subject()).map(number -> mayKnow(reader, number)).orElse(reader.steward());
    }

    /// A standing problem of a number; empty where the reader may not know of it.
    public Optional<StandingProblem> problem(Reader reader, long number) {
        return problems(reader).stream().filter(problem -> problem.number() == number).findFirst();
    }

    /// Dismisses a problem that the reader may know of.
    ///
    /// @throws Problem where it does not stand any more
    public void dismiss(Reader reader, long number, String person) {
        if (problem(reader, number).isEmpty() || problems.dismiss(number, person).isEmpty()) {
            throw Problem.of(Problem.Kind.FAILED, "problem.unknown", Long.toString(number));
        }
    }

    /// What persons have done, the newest first. The ledger gives some at a time, and no more are looked at than are asked for: each that is about a message is sought in
    /// the outbox. Its numbers would tell how many others lie between, so a page is found by counting.
    ///
    /// @param skip so many of what the reader may know of
    /// @param most no more than these
    public List<Act> acts(Reader reader, Sought sought, long skip, int most) {
        var pages = Stream.iterate(audit.page(sought, Long.MAX_VALUE, AT_A_TIME), page -> !page.isEmpty(),
                page -> audit.page(sought, page.getLast().number(), AT_A_TIME));
        return pages.flatMap(List::stream).filter(act -> isFor(reader, act)).skip(skip).limit(most).toList();
    }

    private boolean isFor(Reader reader, Act act) {
        if (reader.isOther(act.person()) || reader.isOther(subject(act))) {
            return isCommon(act);
        }
        return message(act.subject()).map(number -> mayKnow(reader, number))
                .orElse(reader.steward() || reader.isOwn(act.person()) || reader.isOwn(subject(act)) || isCommon(act));
    }

    private static boolean isCommon(Act act) {
        return act.act().startsWith("schedule.") || act.act().startsWith("review.");
    }

    /// What it is done to without its kind: of `person korea/jiho` the person.
    private static String subject(Act act) {
        return act.subject().substring(act.subject().indexOf(' ') + 1);
    }

    private static Optional<Long> message(String subject) {
        var matcher = MESSAGE.matcher(subject);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /// A steward without ministry keeps the program for both.
    private boolean mayKnow(Reader reader, long message) {
        return (reader.steward() && reader.ministry().isEmpty())
                || messages.message(reader.ministry(), message).isPresent();
    }
}
