package dialogue.operator.view;

import dialogue.intake.ReviewDays;
import dialogue.operator.OpenReview.Opened;
import dialogue.operator.answer.Answer;
import dialogue.run.check.PartyStanding;
import dialogue.run.check.ReviewStanding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How far a review is.
///
/// @param opened null, as the days behind it, where no file tells it
public record ReviewView(int year, String state, @Nullable LocalDate opened, @Nullable LocalDate deadline,
        @Nullable LocalDate closed, long errors,
        List<PartyView> parties) implements Answer {

    @Override
    public Lines lines() {
        return new Lines(PartyView.class, parties);
    }

    /// How far a party is.
    ///
    /// @param reported how many initiatives
    /// @param missing the keys of initiatives
    /// @param lateSince null where it is not late
    public record PartyView(String party, int reported, List<String> missing, List<String> stale,
            @Nullable LocalDate lateSince) {}

    /// A review that was opened.
    ///
    /// @param folder for the reports
    /// @param forms the folder of the forms
    public record Begun(int year, LocalDate opened, LocalDate deadline, String folder, String forms)
            implements
                Answer {}

    /// Tells of one that was opened.
    public static Begun of(int year, Opened review, Path folder) {
        return new Begun(year, review.days().opened(), review.days().deadline(), folder.toString(),
                review.forms().toString());
    }

    /// Tells of a review.
    public static ReviewView of(ReviewStanding standing) {
        return new ReviewView(standing.year(), standing.state().key(),
                day(standing, days -> Optional.of(days.opened())),
                day(standing, days -> Optional.of(days.deadline())), day(standing, ReviewDays::closed),
                standing.errors(), standing.parties().stream().map(ReviewView::party).toList());
    }

    private static @Nullable LocalDate day(ReviewStanding standing, Function<ReviewDays, Optional<LocalDate>> which) {
        return standing.days().flatMap(which).orElse(null);
    }

    private static PartyView party(PartyStanding party) {
        return new PartyView(party.party().key(), party.reported().size(), party.missing(), party.stale(),
                party.lateSince().orElse(null));
    }
}
