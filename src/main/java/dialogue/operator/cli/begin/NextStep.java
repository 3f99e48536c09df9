package dialogue.operator.cli.begin;

import dialogue.operator.today.LastRevision;
import dialogue.operator.today.LookAtStanding.Standing;
import dialogue.plan.Keyed;
import java.util.List;
import java.util.Optional;

/// What somebody does next: the first that there is something to do for.
enum NextStep implements Keyed {
    /// Something went wrong and waits for somebody.
    PROBLEMS,
    /// Nothing was made yet.
    FIRST,
    /// The input has changed since.
    ANEW,
    /// Messages wait for somebody.
    MESSAGES,
    /// A review takes in reports.
    REVIEW,
    NOTHING;

    static NextStep of(LastRevision last, Optional<Standing> standing) {
        if (standing.filter(now -> now.problems() > 0).isPresent()) {
            return PROBLEMS;
        }
        if (last.made().isEmpty() || last.changed()) {
            return last.changed() ? ANEW : FIRST;
        }
        if (standing.filter(now -> now.waiting() > 0).isPresent()) {
            return MESSAGES;
        }
        return standing.filter(now -> !now.reviews().isEmpty()).isPresent() ? REVIEW : NOTHING;
    }

    /// As they are typed behind `dialogue`.
    List<String> commands() {
        return switch (this) {
            case PROBLEMS -> List.of("problems");
            case FIRST -> List.of("check", "brief");
            case ANEW -> List.of("brief");
            case MESSAGES -> List.of("outbox");
            case REVIEW -> List.of("review status");
            case NOTHING -> List.of();
        };
    }

    /// True where the commands are about the year of the last revision.
    boolean isOfAYear() {
        return this == FIRST || this == ANEW;
    }
}
