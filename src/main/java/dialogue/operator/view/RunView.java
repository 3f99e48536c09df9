package dialogue.operator.view;

import dialogue.occasion.Occasion;
import dialogue.operator.answer.Answer;
import dialogue.operator.view.BriefingView.Rows;
import dialogue.run.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run in a list.
///
/// @param revision 0 for what is made on the side
/// @param made the name of its folder, such as `r2`, or `s1` on the side
public record RunView(long run, int year, Occasion occasion, int revision, String made, Instant started, String state) {

    /// Runs, the newest first.
    public record Runs(List<RunView> runs) implements Answer {

        @Override
        public Lines lines() {
            return new Lines(RunView.class, runs);
        }
    }

    /// How far a run had come when it was last seen.
    public record Progress(String step, int done, int total, Instant seen) {}

    /// All about one.
    ///
    /// @param reached null where it has ended well, or has told nothing
    /// @param documentsRemoved the day; null where they stand
    public record Whole(long run, int year, Occasion occasion, @Nullable LocalDate asOf, int revision, String made,
            String state, Rows totals, Instant started, @Nullable Instant ended, String fingerprint,
            @Nullable String askedBy, @Nullable Progress reached, @Nullable LocalDate documentsRemoved)
            implements
                Answer {}

    /// Tells of runs.
    public static Runs of(List<Run> runs) {
        return new Runs(runs.stream().map(run -> new RunView(run.id(), run.year(), run.occasion(), run.revision(),
                run.makes().name(), run.started(), run.state().key())).toList());
    }

    /// Tells all about one.
    public static Whole of(Run run, Path output) {
        return new Whole(run.id(), run.year(), run.occasion(), run.asOf(), run.revision(), run.makes().name(),
                run.state().key(), BriefingView.rows(run), run.started(), run.ended(), run.fingerprint(),
                run.askedBy().orElse(null), run.reachedUnfinished()
                        .map(seen -> new Progress(seen.step(), seen.done(), seen.total(), seen.seen())).orElse(null),
                run.removed(output).orElse(null));
    }
}
