package dialogue.run.upload;

import dialogue.intake.ReviewDays;
import dialogue.intake.life.ReviewState;
import dialogue.intake.life.Reviews;
import dialogue.language.Problem;
import dialogue.plan.Party;
import dialogue.run.upload.ReviewSight.Presence;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Looks at the reviews of an input folder without reading a report.
///
/// @param published whether a revision of a year's annual briefing stands
record Sights(YearInput input, LocalDate today, IntPredicate published) {

    /// All reviews, the newest first; none where there is no input folder.
    List<ReviewSight> all() {
        try {
            return new Reviews(input.input()).folder().years().reversed().stream().flatMap(this::of).toList();
        } catch (Problem problem) {
            return List.of();
        }
    }

    /// Empty where nobody has opened a review and nothing has come.
    private Stream<ReviewSight> of(int year) {
        var reviews = new Reviews(input.input());
        try {
            var days = reviews.days(year);
            return reviews.state(year).map(state -> new ReviewSight(year, Optional.of(known(state, year)), days,
                    parties(year, days))).stream();
        } catch (Problem problem) {
            return Stream.of(new ReviewSight(year, Optional.empty(), Optional.empty(), Map.of()));
        }
    }

    private ReviewState known(ReviewState state, int year) {
        return state == ReviewState.CLOSED && published.test(year) ? ReviewState.PUBLISHED : state;
    }

    private Map<Party, Presence> parties(int year, Optional<ReviewDays> days) {
        var late = days.filter(ReviewDays::isOpen).filter(one -> one.deadline().isBefore(today)).isPresent();
        var parties = new EnumMap<Party, Presence>(Party.class);
        for (var party : Party.values()) {
            var none = late ? Presence.LATE : Presence.AWAITED;
            parties.put(party, input.in(year).of(party).isEmpty() ? none : Presence.SENT);
        }
        return parties;
    }
}
