package dialogue.intake;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The input folder: which reviews it holds, and which files each is made of.
///
/// @param root such as `input`
public record InputFolder(Path root) {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /// What a party may have sent in place of its CSV file.
    private static final Pattern SHEET = Pattern.compile("(?i)(?:canada|korea).*\\.(?:xls[xm]?|ods|numbers|tsv|txt)");

    /// The reviews that have a folder, oldest first; empty where there is none.
    ///
    /// @throws Problem where there is no such folder
    public List<Integer> years() {
        if (!Files.isDirectory(root)) {
            throw Problem.of(Kind.INPUT, "input.missing", root.toString());
        }
        return names(root).stream()
                .filter(name -> YEAR.matcher(name).matches() && Files.isDirectory(root.resolve(name)))
                .map(Integer::valueOf).sorted().toList();
    }

    /// The newest review that has a folder.
    ///
    /// @throws Problem where there is none
    public int newest() {
        var years = years();
        if (years.isEmpty()) {
            throw Problem.of(Kind.INPUT, "input.no-years", root.toString());
        }
        return years.getLast();
    }

    /// The files of a review, of the one before it and of the plan, by name.
    ///
    /// @throws Problem where the folder, the plan, one of its files or the year's reports are missing, or where a CSV file's name does not tell
    /// whose it is, or where a party has sent no CSV but a workbook
    public List<InputFile> files(int year) {
        var years = years();
        var files = new ArrayList<>(reports(year));
        if (files.isEmpty()) {
            throw noReports(year, years);
        }
        years.reversed().stream().filter(earlier -> earlier < year).map(this::reports)
                .filter(reports -> !reports.isEmpty()).findFirst()
                .ifPresent(files::addAll);
        files.addAll(plan());
        files.sort(Comparator.comparing(InputFile::name));
        return EqualFiles.marked(files);
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
        return Arrays.stream(Table.values()).filter(table -> table != Table.REPORTS).map(this::plan).toList();
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
        var names = names(folder).stream().filter(name -> !name.startsWith(".")).toList();
        names.stream().filter(name -> SHEET.matcher(name).matches() && !names.contains(stem(name) + ".csv")).findFirst()
                .ifPresent(name -> {
                    throw Problem.of(Kind.INPUT, "input.not-csv", folder.resolve(name).toString());
                });
        return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .map(name -> report(folder.resolve(name), name, year)).toList();
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /// A file that may be a misspelt party's is not passed over in silence.
    private static InputFile report(Path path, String name, int year) {
        var party = FileName.party(name);
        if (party.isEmpty()) {
            throw Problem.of(Kind.INPUT, "input.whose-file", path.toString());
        }
        return new InputFile(path, year + "/" + name, Table.REPORTS, party, year);
    }

    private static List<String> names(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw Problem.passing(Kind.INPUT, "input.unreadable", folder.toString());
        }
    }
}
