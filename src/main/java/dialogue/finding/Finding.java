package dialogue.finding;

import dialogue.plan.Keyed;
import dialogue.plan.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something about the input that a person should know: an error refuses its record, a warning does not.
/// Its words stand in `messages/findings_*.properties` under the code; the details fill them in and never hold a value of a note.
///
/// @param code stable, such as `value.date`
/// @param details what was found, what is allowed, what to do, in the order of the message's placeholders
/// @param only the one party that may read it, or null where both may
public record Finding(String code, Severity severity, Place place, List<String> details, @Nullable Party only) {

    /// What a finding does to its record.
    public enum Severity implements Keyed {
        ERROR, WARNING
    }

    public Finding {
        details = List.copyOf(details);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Optional<Party> onlyFor() {
        return Optional.ofNullable(only);
    }
}
