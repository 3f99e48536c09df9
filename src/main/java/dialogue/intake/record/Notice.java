package dialogue.intake.record;

import java.util.List;

/// Something about a file that a person should know.
///
/// @param code of the finding that says it
/// @param details of its message
public record Notice(String code, List<String> details) {

    public static Notice of(String code, String... details) {
        return new Notice(code, List.of(details));
    }
}
