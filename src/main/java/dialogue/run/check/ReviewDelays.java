package dialogue.run.check;

import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.ReviewDays;
import dialogue.intake.life.Reviews;
import dialogue.occasion.Occasion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// The reviews with which somebody is behind. No row of a report is read for it.
///
/// @param output where a review's briefing stands once it is published
public record ReviewDelays(Path input, Path output) {

    /// The deadlines of the open reviews, by their years, that are over on a day.
    ///
    /// @throws dialogue.language.Problem where the file of a review does not tell whether it is open
    public Map<Integer, LocalDate> late(LocalDate today) {
        var late = new TreeMap<>(new OpenReviews(input).deadlines());
        late.values().removeIf(deadline -> !deadline.isBefore(today));
        return late;
    }

    /// The days on which reviews were closed, by their years, that have no annual briefing though they were closed before a day.
    ///
    /// @throws dialogue.language.Problem as [#late]
    public Map<Integer, LocalDate> unbriefed(LocalDate before) {
        var closed = new TreeMap<Integer, LocalDate>();
        if (Files.isDirectory(input)) {
            var reviews = new Reviews(input);
            reviews.folder().years().forEach(year -> reviews.days(year).flatMap(ReviewDays::closed)
                    .filter(day -> day.isBefore(before) && !isPublished(year)).ifPresent(day -> closed.put(year, day)));
        }
        return closed;
    }

    private boolean isPublished(int year) {
        try {
            return new OutputFolder(output).newest(year, Occasion.ANNUAL).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
