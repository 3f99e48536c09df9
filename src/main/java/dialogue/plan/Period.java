package dialogue.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days on which a row of the plan holds, the first and the last among them.
///
/// @param validFrom first day, or null where it has no known beginning
/// @param validUntil last day, or null where no end is known
public record Period(@Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {

    public static final Period ALWAYS = new Period(null, null);

    /// The first day for comparing: the beginning of time where none is known.
    public LocalDate from() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    /// The last day for comparing: the end of time where none is known.
    public LocalDate until() {
        return validUntil == null ? LocalDate.MAX : validUntil;
    }

    public boolean holds(LocalDate day) {
        return hasBegun(day) && !isOver(day);
    }

    public boolean hasBegun(LocalDate day) {
        return !from().isAfter(day);
    }

    /// True where its last day lies before the given one.
    public boolean isOver(LocalDate day) {
        return until().isBefore(day);
    }

    public boolean overlaps(Period other) {
        return hasBegun(other.until()) && other.hasBegun(until());
    }

    /// The first of its days that lies in none of some others; empty where they hold it whole.
    public Optional<LocalDate> firstOutside(Collection<Period> others) {
        var next = from();
        for (var other : others.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            if (other.from().isAfter(next)) {
                break;
            }
            if (!other.isOver(next)) {
                if (!other.until().isBefore(until())) {
                    return Optional.empty();
                }
                next = other.until().plusDays(1);
            }
        }
        return Optional.of(next);
    }

    /// `2024-07-18 – 2026-06-30`, with `…` where an end is open.
    @Override
    public String toString() {
        return (validFrom == null ? "…" : validFrom) + " – " + (validUntil == null ? "…" : validUntil);
    }
}
