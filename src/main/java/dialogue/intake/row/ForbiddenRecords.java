package dialogue.intake.row;

import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The records of an input that may not be processed for their marking. They are looked for while the input is read, before anything of it is
/// written anywhere, so that nothing of them ever is: neither a text of theirs nor how long it is.
public final class ForbiddenRecords {

    /// A person mends the first few, and looks for the others with `check`.
    private static final int NAMED = 10;

    private final Guards guards;
    private final List<String> places = new ArrayList<>();
    private int more;

    /// @param processable the markings that may be processed
    public ForbiddenRecords(Set<Marking> processable) {
        this.guards = new Guards(processable);
    }

    /// True where a reading may be processed. Of one that may not, only the place is kept.
    public boolean admits(Reading reading) {
        var admitted = !(reading instanceof SourceRow row) || guards.admits(row);
        if (!admitted) {
            add(reading.place().where());
        }
        return admitted;
    }

    /// Makes sure that all readings were admitted.
    ///
    /// @throws Problem that names the places of the others and repeats nothing of them
    public void requireNone() {
        if (!places.isEmpty()) {
            throw problem();
        }
    }

    private void add(String place) {
        if (places.size() < NAMED) {
            places.add(place);
        } else {
            more++;
        }
    }

    private Problem problem() {
        var named = String.join(", ", places);
        return more == 0
                ? Problem.of(Kind.INPUT, "input.forbidden", named, guards.processable())
                : Problem.of(Kind.INPUT, "input.forbidden", LocalizedMessage.of("input.and-more", named, more),
                        guards.processable());
    }
}
