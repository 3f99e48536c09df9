package dialogue.run.check;

import dialogue.intake.ReviewDays;
import dialogue.intake.life.Reviews;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// The reviews for which reports are collected.
public record OpenReviews(Path input) {

    /// Their deadlines, by their years; none where there is no input folder yet.
    ///
    /// @throws dialogue.language.Problem where the file of a review does not tell whether it is open
    public Map<Integer, LocalDate> deadlines() {
        var deadlines = new TreeMap<Integer, LocalDate>();
        if (Files.isDirectory(input)) {
            var reviews = new Reviews(input);
            reviews.folder().years().forEach(year -> reviews.days(year).filter(ReviewDays::isOpen)
                    .ifPresent(days -> deadlines.put(year, days.deadline())));
        }
        return deadlines;
    }
}
