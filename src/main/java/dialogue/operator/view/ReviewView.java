package dialogue.operator.view;

import dialogue.intake.ReviewDays;
import dialogue.run.check.PartyStanding;
import dialogue.run.check.ReviewStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How far a review is.
///
/// @param opened empty, as the days behind it, where no file tells it
public record ReviewView(int year, String state, String opened, String deadline, String closed, long errors,
        List<PartyView> parties) {

    /// How far a party is.
    ///
    /// @param reported how many initiatives
    /// @param missing the keys of initiatives
    /// @param lateSince empty where it is not late
    public record PartyView(String party, int reported, List<String> missing, List<String> stale, String lateSince) {}

    /// Tells of a review.
    public static ReviewView of(ReviewStanding standing) {
        return new ReviewView(standing.year(), standing.state().key(),
                day(standing, days -> Optional.of(days.opened())),
                day(standing, days -> Optional.of(days.deadline())), day(standing, ReviewDays::closed),
                standing.errors(), standing.parties().stream().map(ReviewView::party).toList());
    }

    private static String day(ReviewStanding standing, Function<ReviewDays, Optional<LocalDate>> which) {
        return standing.days().flatMap(which).map(LocalDate::toString).orElse("");
    }

    private static PartyView party(PartyStanding party) {
        return new PartyView(party.party().key(), party.reported().size(), party.missing(), party.stale(),
                party.lateSince().map(LocalDate::toString).orElse(""));
    }
}
