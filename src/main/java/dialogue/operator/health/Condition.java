package dialogue.operator.health;

import dialogue.language.Problem;
import java.util.List;

/// How the program stands.
///
/// @param wrong what keeps, or will keep, a briefing from being made or delivered
/// @param warnings what will be wrong, or late, if nobody looks
/// @param notes what somebody has chosen and should not forget
/// @param figures none where the program could not be asked
public record Condition(List<Problem> wrong, List<Problem> warnings, List<Problem> notes, List<Figure> figures) {

    public Condition {
        wrong = List.copyOf(wrong);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /// That of a program that cannot be asked.
    public static Condition wrong(Problem problem) {
        return new Condition(List.of(problem), List.of(), List.of(), List.of());
    }

    public Level level() {
        return !wrong.isEmpty() ? Level.CRITICAL : warnings.isEmpty() ? Level.WELL : Level.WARNING;
    }
}
