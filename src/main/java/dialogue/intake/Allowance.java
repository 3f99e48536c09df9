package dialogue.intake;

import dialogue.intake.reader.Limits;
import dialogue.plan.Marking;
import java.util.Set;

/// What an installation takes in.
///
/// @param limits of what is read
/// @param processable the markings it may process; a record with any other refuses the run unread
public record Allowance(Limits limits, Set<Marking> processable) {

    /// What is taken in where nothing is configured: unclassified records, within the standard limits.
    public static final Allowance STANDARD = new Allowance(Limits.STANDARD, Set.of(Marking.UNCLASSIFIED));

    public Allowance {
        processable = Set.copyOf(processable);
    }
}
