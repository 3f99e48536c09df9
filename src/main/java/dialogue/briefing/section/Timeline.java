package dialogue.briefing.section;

import dialogue.plan.Milestone;
import dialogue.plan.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Parts the milestones on the as-of date into the record and the calendar, each by date. A chair and an anniversary stay on the calendar for as
/// long as their time runs.
public final class Timeline {

    static final int MONTHS_AHEAD = 18;
    /// The leaders declared the Comprehensive Strategic Partnership in Ottawa on September 23, 2022.
    private static final LocalDate BEGINNING = LocalDate.of(2022, 9, 1);

    private final Content content;

    public Timeline(Content content) {
        this.content = content;
    }

    /// The record: what is over or confirmed to have happened since September 2022; past chairs are not listed as results.
    public List<Milestone> record() {
        return all().filter(one -> !isAhead(one) && one.stage() != Stage.PRESIDENCY)
                .filter(one -> one.date().hasBegun(content.asOf()) && !one.date().latest().isBefore(BEGINNING))
                .toList();
    }

    /// The calendar: what may still come in the next 18 months.
    public List<Milestone> ahead() {
        return all().filter(this::isAhead).filter(one -> one.date().hasBegun(end())).toList();
    }

    /// The last day of the calendar ahead.
    public LocalDate end() {
        return content.asOf().plusMonths(MONTHS_AHEAD);
    }

    private Stream<Milestone> all() {
        return content.review().plan().milestones().stream();
    }

    /// Whether a milestone is still to come, or lasts.
    boolean isAhead(Milestone one) {
        var lasts = one.stage() == Stage.PRESIDENCY || one.stage() == Stage.ANNIVERSARY;
        return !one.date().isOver(content.asOf())
                && (lasts || !one.hasHappened(content.asOf()));
    }
}
