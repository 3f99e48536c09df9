package dialogue.intake.folder;

import dialogue.intake.table.Table;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The input folder: which reviews it holds, and which files each is made of.
///
/// @param root such as `input`
public record InputFolder(Path root) {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /// The reviews that have a folder, oldest first; empty where there is none.
    ///
    /// @throws Problem where there is no such folder
    public List<Integer> years() {
        if (!Files.isDirectory(root)) {
            throw Problem.of(Kind.INPUT, "input.missing", root.toString());
        }
        return names(root).stream()
                .filter(name -> isYear(name) && Files.isDirectory(root.resolve(name)))
                .map(Integer::valueOf).sorted().toList();
    }

    /// The files of a review, of the one before it and of the plan, by name.
    ///
    /// @throws Problem where the folder, the plan, one of its files or the year's reports are missing, or where a CSV file's name does not tell
    /// whose it is, or where something that may be reports or a part of the plan would not be read
    public List<InputFile> files(int year) {
        return files(year, _ -> true);
    }

    /// The same, passing over earlier reviews.
    ///
    /// @param counts false for an earlier review that is passed over
    /// @throws Problem as [#files(int)]
    public List<InputFile> files(int year, IntPredicate counts) {
        var files = new ArrayList<>(filesSoFar(year, counts));
        if (files.stream().noneMatch(file -> file.year() == year && file.table() == Table.REPORTS)) {
            throw noReports(year, years());
        }
        return files;
    }

    /// The same of a review that may have no reports yet.
    ///
    /// @throws Problem as [#files(int)]
    public List<InputFile> filesSoFar(int year, IntPredicate counts) {
        new StrayFiles(root).requireNoneBesideYears();
        var files = new ArrayList<>(ofYear(year));
        before(year, counts).map(this::ofYear).ifPresent(files::addAll);
        files.addAll(plan());
        files.sort(Comparator.comparing(InputFile::name));
        return EqualFiles.marked(files);
    }

    /// The files of the plan and of the last review before a year, which need not have any files itself: what it is prepared from.
    ///
    /// @param counts false for an earlier review that is passed over
    /// @throws Problem as [#files(int)]
    public List<InputFile> filesBefore(int year, IntPredicate counts) {
        var files = new ArrayList<>(before(year, counts).map(this::ofYear).orElse(List.of()));
        files.addAll(plan());
        files.sort(Comparator.comparing(InputFile::name));
        return EqualFiles.marked(files);
    }

    /// The names of what lies in the folder and is not read, though nothing is lost by it: for the operator alone.
    ///
    /// @param year whose review is asked for
    public List<String> passedOver(int year) {
        return Files.isDirectory(root)
                ? new StrayFiles(root)
                        .passedOver(Stream.concat(Stream.of(year), before(year, _ -> true).stream()).toList())
                : List.of();
    }

    /// The last year before that has reports.
    private Optional<Integer> before(int year, IntPredicate counts) {
        return years().reversed().stream()
                .filter(earlier -> earlier < year && counts.test(earlier) && hasReports(earlier)).findFirst();
    }

    /// True where a file of the year may hold reports.
    ///
    /// @throws Problem where something in its folder may be reports, but would not be read
    public boolean hasReports(int year) {
        return !reports(year).isEmpty();
    }

    /// What tells the days of a year's review; empty where no file does.
    public Optional<InputFile> review(int year) {
        var folder = root.resolve(String.valueOf(year));
        return Files.isDirectory(folder)
                ? names(folder).stream().filter(InputFolder::isReview).findFirst()
                        .map(name -> new InputFile(folder.resolve(name), year + "/" + name, Table.REVIEW,
                                Optional.empty(), year))
                : Optional.empty();
    }

    private List<InputFile> ofYear(int year) {
        return Stream.concat(reports(year).stream(), review(year).stream()).toList();
    }

    private static boolean isReview(String name) {
        return name.equalsIgnoreCase("review.csv");
    }

    private Problem noReports(int year, List<Integer> years) {
        var folder = root.resolve(String.valueOf(year)).toString();
        var others = years.stream().filter(other -> other != year).map(String::valueOf)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Problem.of(Kind.INPUT, "input.no-reports", folder)
                : Problem.of(Kind.INPUT, "input.no-reports-but", folder, others);
    }

    private List<InputFile> plan() {
        if (!Files.isDirectory(root.resolve("plan"))) {
            throw Problem.of(Kind.INPUT, "input.no-plan", root.resolve("plan").toString());
        }
        new StrayFiles(root).requireNoneInPlan();
        return Arrays.stream(Table.values()).filter(Table::isOfPlan)
                .filter(table -> !table.mayBeMissing() || Files.exists(root.resolve(table.file()))).map(this::plan)
                .toList();
    }

    private InputFile plan(Table table) {
        var path = root.resolve(table.file());
        if (Files.notExists(path)) {
            throw Problem.of(Kind.INPUT, "input.no-plan-file", path.toString());
        }
        return new InputFile(path, table.file(), table, Optional.empty(), 0);
    }

    private List<InputFile> reports(int year) {
        var folder = root.resolve(String.valueOf(year));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        new StrayFiles(root).requireNoneIn(year);
        var names = names(folder).stream().filter(name -> !name.startsWith(".") && !name.startsWith("~$")).toList();
        return names.stream().filter(name -> TableName.isRead(name, names) && !isReview(name))
                .map(name -> report(folder.resolve(name), name, year)).toList();
    }

    /// True for the name of a year's folder.
    public static boolean isYear(String name) {
        return YEAR.matcher(name).matches();
    }

    /// A file that may be a misspelt party's is not passed over in silence.
    private static InputFile report(Path path, String name, int year) {
        var party = FileName.party(name);
        if (party.isEmpty()) {
            throw Problem.of(Kind.INPUT, "input.whose-file", path.toString());
        }
        return new InputFile(path, year + "/" + name, Table.REPORTS, party, year);
    }

    public static List<String> names(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw Problem.passing(Kind.INPUT, "input.unreadable", folder.toString());
        }
    }
}
