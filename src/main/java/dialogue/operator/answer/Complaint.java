package dialogue.operator.answer;

import dialogue.language.Language;
import dialogue.language.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went wrong, told to a program.
///
/// @param code a key that stays, such as `input.missing`
/// @param exitCode with which the command ends; null where it goes on, or nobody knows
/// @param message the whole sentence, in the reader's language
/// @param place where: an option, a key of the configuration, a file; null where the sentence tells none by itself
/// @param found what of the sentence says what there is
/// @param given the value that is not allowed; null where it is none
/// @param allowed the values that are; none where they are no list
/// @param remedy what of the sentence says what to do; may be empty
/// @param trace where a fault of the program happened; else null
public record Complaint(String code, @Nullable Integer exitCode, String message, @Nullable String place, String found,
        @Nullable String given, List<String> allowed, String remedy, @Nullable String trace) implements Answer {

    /// By a message that is no problem's.
    ///
    /// @param parts what is found, and what is to be done
    public static Complaint of(String code, @Nullable Integer exitCode, String message, List<String> parts) {
        return new Complaint(code, exitCode, message, null, parts.getFirst(), null, List.of(),
                String.join(" ", parts.subList(1, parts.size())), null);
    }

    /// Of a problem with which a command ends.
    public static Complaint of(Problem problem, Language language) {
        return of(problem, problem.kind().exitCode(), language);
    }

    /// Of a problem in spite of which it goes on.
    public static Complaint warning(Problem problem, Language language) {
        return of(problem, null, language);
    }

    private static Complaint of(Problem problem, @Nullable Integer exitCode, Language language) {
        var said = of(problem.code(), exitCode, problem.sentence(language), problem.message().parts(language));
        var parts = Parts.of(problem, language);
        return new Complaint(said.code, exitCode, said.message, first(parts.place()), said.found,
                first(parts.given()), parts.allowed(), said.remedy, null);
    }

    private static @Nullable String first(List<String> words) {
        return words.isEmpty() ? null : words.getFirst();
    }

    /// The same with where a fault happened.
    public Complaint traced(String where) {
        return new Complaint(code, exitCode, message, place, found, given, allowed, remedy, where);
    }
}
