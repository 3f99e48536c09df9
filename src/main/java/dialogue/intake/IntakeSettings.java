package dialogue.intake;

import dialogue.language.SupportedCharacters;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What the intake has to know beside the rows.
///
/// @param year the review asked for
/// @param asOf the day on which it stands; empty for the newest `updated_on` among its accepted reports that both parties may read
/// @param today no report can have been updated later
/// @param processable the markings this installation may process; a record with any other is refused, and nothing of it repeated
public record IntakeSettings(int year, Optional<LocalDate> asOf, LocalDate today, Set<Marking> processable,
        SupportedCharacters supported) {

    /// A report last updated more than this many days before the day on which a review stands is stale.
    public static final long FRESH_DAYS = 180;

    public IntakeSettings {
        processable = Set.copyOf(processable);
    }

    /// Nothing but unclassified records, as of their newest update.
    public static IntakeSettings standard(int year, LocalDate today, SupportedCharacters supported) {
        return new IntakeSettings(year, Optional.empty(), today, Set.of(Marking.UNCLASSIFIED), supported);
    }

    /// The day of an instant. Of the two capitals' dates at one moment Seoul's is never the earlier one, so a report that either side dates today
    /// is not taken for one from the future.
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Party.KOREA.zone());
    }

    /// The last day on which something can have been updated or completed.
    public LocalDate lastDay() {
        return asOf.orElse(today);
    }
}
