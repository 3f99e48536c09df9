package dialogue.intake.judge.row;

import dialogue.intake.ReviewDays;
import java.time.LocalDate;
import java.util.Optional;

/// The row of a review's days by itself.
public final class ReviewRows {

    private ReviewRows() {}

    public static JudgedRow<ReviewDays> days(Cells cells, LocalDate today) {
        var opened = cells.day("opened");
        var deadline = cells.day("deadline");
        var closed = cells.day("closed");
        var asOf = cells.day("as_of");
        requireOrder(cells, opened, deadline, "deadline");
        requireOrder(cells, opened, closed, "closed");
        closed.filter(today::isBefore).ifPresent(
                day -> cells.verdict().refuse("sense.closed-ahead", "closed", day.toString(), today.toString()));
        return cells.verdict().entry(String.valueOf(cells.row().year()),
                () -> new ReviewDays(opened.orElseThrow(), deadline.orElseThrow(), closed, asOf));
    }

    private static void requireOrder(Cells cells, Optional<LocalDate> opened, Optional<LocalDate> later,
            String column) {
        later.filter(day -> opened.filter(day::isBefore).isPresent()).ifPresent(day -> cells.verdict()
                .refuse("sense.before-opened", column, day.toString(), opened.orElseThrow().toString()));
    }
}
