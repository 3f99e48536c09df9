package dialogue.intake.life;

import dialogue.intake.ReviewDays;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The file of a review's days. It and its folder are for whom the umask lets in: officers put what the ministries return beside it.
record ReviewFile(Path path) {

    /// Writes it, whole or not at all.
    ///
    /// @throws Problem where that cannot be done
    void write(ReviewDays days) {
        var text = Stream.of(Optional.of(days.opened()), Optional.of(days.deadline()), days.closed(), days.asOf())
                .map(day -> day.map(LocalDate::toString).orElse("")).collect(Collectors.joining(","));
        try {
            Files.createDirectories(path.resolveSibling(""));
            var part = path.resolveSibling(".review.csv.part");
            Files.writeString(part, "opened,deadline,closed,as_of\r\n" + text + "\r\n");
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "review.unwritable", path.toString());
        }
    }
}
