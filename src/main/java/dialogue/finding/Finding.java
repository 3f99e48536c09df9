package dialogue.finding;

import dialogue.plan.Keyed;
import dialogue.plan.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something about the input that a person should know: an error refuses its record or its note, a warning nothing.
/// Its words stand in `messages/findings_*.properties` under the code; the details fill them in and never hold a value of a note.
///
/// @param code stable, such as `value.date`
/// @param details what was found, what is allowed, what to do, in the order of the message's placeholders
/// @param party whose file it is about: that party and the operator alone may read it; null for the plan's files, which both parties read
public record Finding(String code, Severity severity, Place place, List<String> details, @Nullable Party party) {

    /// What is wrong with a note, whose record is used without it.
    private static final String NOTE = "note.";

    /// What a finding does to its record.
    public enum Severity implements Keyed {
        ERROR, WARNING
    }

    public Finding {
        details = List.copyOf(details);
    }

    /// What the code begins with, such as `value`.
    public String kind() {
        return code.substring(0, code.indexOf('.'));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// True where it refuses its record; a note alone may be refused, and its record stays.
    public boolean refusesRecord() {
        return isError() && !refusesNote();
    }

    public boolean refusesNote() {
        return code.startsWith(NOTE);
    }
}
