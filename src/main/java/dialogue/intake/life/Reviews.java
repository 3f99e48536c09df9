package dialogue.intake.life;

import dialogue.intake.ReviewDays;
import dialogue.intake.folder.InputFile;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.judge.row.Cells;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.ReviewRows;
import dialogue.intake.judge.row.Verdict;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.Reading;
import dialogue.intake.row.SourceRow;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The reviews of an input folder: how far each is, and what each is made of.
///
/// @param folder that holds them
public record Reviews(InputFolder folder) {

    /// @param root such as `input`
    public Reviews(Path root) {
        this(new InputFolder(root));
    }

    /// The newest closed review.
    ///
    /// @throws Problem where there is none, or where a newer one does not tell whether it is closed
    public int newest() {
        var years = folder.years();
        return years.reversed().stream().filter(this::isClosed).findFirst().orElseThrow(() -> none(years));
    }

    private Problem none(List<Integer> years) {
        var open = years.stream().filter(this::isOpen).map(String::valueOf).collect(Collectors.joining(", "));
        if (open.isEmpty()) {
            return years.isEmpty()
                    ? Problem.of(Kind.INPUT, "input.no-years", folder.root().toString())
                    : Problem.of(Kind.INPUT, "input.no-reports",
                            folder.root().resolve(String.valueOf(years.getLast())).toString());
        }
        return Problem.of(Kind.INPUT, "input.none-closed", folder.root().toString(), open);
    }

    /// The files of a review, of the closed one before it and of the plan, by name.
    ///
    /// @throws Problem where something is missing, would not be read, or does not tell how far it is
    public List<InputFile> files(int year) {
        folder.review(year).filter(file -> readings(file).isEmpty()).ifPresent(file -> {
            throw unclear(file);
        });
        return folder.files(year, this::isClosed);
    }

    /// The same of a review that may have no reports yet.
    ///
    /// @throws Problem as [#files(int)]
    public List<InputFile> filesSoFar(int year) {
        return folder.filesSoFar(year, this::isClosed);
    }

    /// The files of the plan and of the last closed review before a year, which need not have any files itself.
    ///
    /// @throws Problem as [#files(int)]
    public List<InputFile> filesBefore(int year) {
        return folder.filesBefore(year, this::isClosed);
    }

    /// How far a review is; empty where nobody has opened it and nothing has come. Whether it is published is not known here.
    ///
    /// @throws Problem where its file does not tell
    public Optional<ReviewState> state(int year) {
        var days = days(year);
        var reported = folder.hasReports(year);
        return days.map(known -> known.isOpen()
                ? (reported ? ReviewState.COLLECTING : ReviewState.OPEN)
                : ReviewState.CLOSED).or(() -> Optional.of(ReviewState.CLOSED).filter(_ -> reported));
    }

    /// True where reports of a year are still collected, or not even that.
    ///
    /// @throws Problem where its file does not tell
    public boolean isOpen(int year) {
        return days(year).filter(ReviewDays::isOpen).isPresent();
    }

    private boolean isClosed(int year) {
        return days(year).map(days -> !days.isOpen()).orElseGet(() -> folder.hasReports(year));
    }

    /// The days of a review, where a file tells them.
    ///
    /// @throws Problem where the file is there and does not tell
    public Optional<ReviewDays> days(int year) {
        return folder.review(year).map(Reviews::days);
    }

    /// Writes down the days of a review, for the first time or anew.
    ///
    /// @throws Problem where that cannot be done
    public void write(int year, ReviewDays days) {
        var file = folder.review(year).map(InputFile::path)
                .orElse(folder.root().resolve(String.valueOf(year)).resolve("review.csv"));
        new ReviewFile(file).write(days);
    }

    private static ReviewDays days(InputFile file) {
        var findings = new Findings(_ -> true);
        var rows = new ArrayList<ReviewDays>();
        for (var reading : readings(file)) {
            if (reading instanceof SourceRow row) {
                var cells = new Cells(row, _ -> true, new Verdict(row, findings, false), Set.of());
                ReviewRows.days(cells, LocalDate.MAX).value().ifPresent(rows::add);
            }
        }
        if (rows.size() != 1 || findings.hasError()) {
            throw unclear(file);
        }
        return rows.getFirst();
    }

    private static List<Reading> readings(InputFile file) {
        var readings = new ArrayList<Reading>();
        new Readings(List.of(file), Limits.STANDARD).forEach(readings::add);
        return readings;
    }

    private static Problem unclear(InputFile file) {
        return Problem.of(Kind.INPUT, "review.unclear", file.path().toString(), String.valueOf(file.year()));
    }
}
