package dialogue.plan;

import dialogue.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something dated: a rung of an agreement's ladder, a meeting held or planned, a visit, a chair, an anniversary.
///
/// @param initiative the initiative it belongs to, or empty where it concerns the whole partnership
/// @param place where it is, which also fixes its date
/// @param title may be empty where it has an initiative
/// @param sources what says so: keys of sources
/// @param confirmed false for what a source announces or only general knowledge says
/// @param briefing true when a briefing is due before it
public record Milestone(String key, Optional<String> initiative, Stage stage, PlanDate date, Optional<Level> level,
        Text place, Text title,
        List<String> sources, boolean confirmed, boolean briefing) {

    public Milestone {
        sources = List.copyOf(sources);
    }

    /// True where a source confirms that it has happened by a day, or has begun to.
    public boolean hasHappened(LocalDate day) {
        return confirmed && date.hasBegun(day);
    }
}
