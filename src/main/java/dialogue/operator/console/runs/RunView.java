package dialogue.operator.console.runs;

import dialogue.occasion.Occasion;
import dialogue.run.Run;
import dialogue.run.Run.Reached;
import dialogue.run.RunState;
import dialogue.run.follow.RunAccount;
import dialogue.run.follow.RunAccount.FileRows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A run as a page shows it; the number of its revision and the totals over all files are not for readers.
///
/// @param meeting key of the meeting it is before; null for the annual briefing
/// @param state key of its word, with `interrupted` for one that is at work nowhere
/// @param look of that word
/// @param asker null where nobody remembers
/// @param reached null where it has told nothing
/// @param took how long the steps were at work that have ended, in their order
/// @param files in the order of reading
public record RunView(long id, String year, @Nullable String meeting, String state, String look,
        @Nullable String asker, Instant started, @Nullable Instant ended, @Nullable Reached reached, List<Took> took,
        List<FileRows> files) {

    /// The steps in their order, as `step.KEY` names them.
    private static final List<String> STEPS = List.of("intake", "freeze", "render", "verify", "publish");

    public RunView {
        took = List.copyOf(took);
        files = List.copyOf(files);
    }

    /// A run with the rows that its reader may know of.
    ///
    /// @param interrupted true where its process is gone
    public static RunView of(RunAccount account, boolean interrupted) {
        return of(account.run(), interrupted, Took.of(account.took()), account.files());
    }

    static RunView of(Run run) {
        return of(run, false, List.of(), List.of());
    }

    private static RunView of(Run run, boolean interrupted, List<Took> took, List<FileRows> files) {
        var meeting = run.occasion().equals(Occasion.ANNUAL) ? null : run.occasion().key();
        return new RunView(run.id(), String.valueOf(run.year()), meeting,
                interrupted ? "interrupted" : run.state().key(), interrupted ? "warn" : look(run.state()),
                run.askedBy().orElse(null), run.started(), run.ended(), run.reached().orElse(null), took, files);
    }

    private static String look(RunState state) {
        return switch (state) {
            case RUNNING -> "calm";
            case PUBLISHED -> "good";
            case REJECTED, FAILED -> "bad";
            case GIVEN_UP -> "warn";
        };
    }

    /// True where more is to come by itself.
    public boolean isLive() {
        return state.equals(RunState.RUNNING.key()) || state.equals("interrupted");
    }

    /// The steps with `done`, `now` or `ahead`; a run that goes on tells the first again.
    public List<Step> steps() {
        var at = reached == null ? 0 : Math.max(0, STEPS.indexOf(reached.step()));
        return STEPS.stream().map(step -> new Step(step, standing(STEPS.indexOf(step), at))).toList();
    }

    private String standing(int step, int at) {
        if (state.equals(RunState.PUBLISHED.key()) || step < at) {
            return "done";
        }
        return step == at && isLive() ? "now" : "ahead";
    }

    /// How long a step was at work, such as 2 minutes and 3.5 seconds.
    public record Took(String step, long minutes, double seconds) {

        private static final double MILLIS = 1000;

        private static List<Took> of(Map<String, Duration> took) {
            return STEPS.stream()
                    .flatMap(step -> Optional.ofNullable(took.get(step)).map(time -> of(step, time)).stream())
                    .toList();
        }

        private static Took of(String step, Duration time) {
            return new Took(step, time.toMinutes(), time.toMillis() % Duration.ofMinutes(1).toMillis() / MILLIS);
        }
    }

    /// A step of the way.
    public record Step(String key, String standing) {}

    public FileRows total() {
        return files.stream().reduce(new FileRows("", 0, 0, 0), (all, one) -> new FileRows("", all.read() + one.read(),
                all.used() + one.used(), all.refused() + one.refused()));
    }
}
