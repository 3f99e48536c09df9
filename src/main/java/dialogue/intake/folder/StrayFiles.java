package dialogue.intake.folder;

import dialogue.intake.table.Table;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What lies in the input folder and is not read. Where it may be reports, or a part of the plan, the input is refused, so that nothing is lost in silence; the
/// rest is named to the operator and to nobody else, since the name of a party's file is for that party alone. Hidden files, what systems and editors leave
/// behind, and what explains the folder are passed over.
///
/// @param root of the input
record StrayFiles(Path root) {

    private static final String PLAN = "plan";
    private static final Pattern LITTER = Pattern
            .compile("(?i)\\..*|~\\$.*|thumbs\\.db|desktop\\.ini|__macosx|readme.*|.*\\.md");
    /// Folders in a folder that are looked into, to tell what it holds.
    private static final int DEEP = 2;

    /// Something that is not read.
    ///
    /// @param lost why it stops the input; empty where it is only named
    private record Stray(Path path, Optional<Problem> lost) {

        static Stray lost(Path path, String code, Object... details) {
            return new Stray(path, Optional.of(Problem.of(Kind.INPUT, code,
                    Stream.concat(Stream.of(path.toString()), Stream.of(details)).toArray())));
        }

        static Stray passedOver(Path path) {
            return new Stray(path, Optional.empty());
        }
    }

    /// Makes sure that beside the folders of the plan and of the years nothing may be lost.
    void requireNoneBesideYears() {
        require(besideYears());
    }

    /// Makes sure that nothing of the plan may be lost.
    void requireNoneInPlan() {
        require(inPlan());
    }

    /// Makes sure that no reports of a year may be lost.
    void requireNoneIn(int year) {
        require(in(year));
    }

    private static void require(Stream<Stray> strays) {
        strays.flatMap(stray -> stray.lost().stream()).findFirst().ifPresent(lost -> {
            throw lost;
        });
    }

    /// The names of the rest, below the root.
    List<String> passedOver(List<Integer> years) {
        return Stream.of(besideYears(), inPlan(), years.stream().flatMap(this::in)).flatMap(strays -> strays)
                .filter(stray -> stray.lost().isEmpty())
                .map(stray -> root.relativize(stray.path()).toString().replace('\\', '/')).sorted().toList();
    }

    private Stream<Stray> besideYears() {
        return strays(root, (path, _) -> {
            var name = name(path);
            if (name.equals(PLAN) || (InputFolder.isYear(name) && Files.isDirectory(path))) {
                return Optional.empty();
            }
            var lost = Files.isDirectory(path)
                    ? holdsTable(path).map(_ -> Stray.lost(path, "input.no-year"))
                    : Optional.of(path).filter(_ -> TableName.mayBe(name))
                            .map(_ -> Stray.lost(path, "input.outside-year", root.resolve("2026").toString()));
            return lost.or(() -> Optional.of(Stray.passedOver(path)));
        });
    }

    private Stream<Stray> inPlan() {
        var folder = root.resolve(PLAN);
        var tables = Arrays.stream(Table.values()).filter(Table::isOfPlan).map(Table::file).toList();
        return strays(folder, (path, names) -> {
            var name = name(path);
            var lost = TableName.isCsvLike(name) && !TableName.hasTable(name, names);
            return tables.contains(PLAN + "/" + name)
                    ? Optional.empty()
                    : Optional.of(within(folder, path, lost, "input.no-table", String.join(", ", tables)));
        });
    }

    private Stream<Stray> in(int year) {
        var folder = root.resolve(String.valueOf(year));
        return strays(folder, (path, names) -> {
            var name = name(path);
            var lost = (TableName.mayBe(name) && !TableName.hasTable(name, names))
                    || TableName.isOnlyOfParty(name, names);
            return TableName.isRead(name, names)
                    ? Optional.empty()
                    : Optional.of(within(folder, path, lost, "input.not-csv"));
        });
    }

    /// @param judge of a path and the names beside it
    private static Stream<Stray> strays(Path folder, BiFunction<Path, List<String>, Optional<Stray>> judge) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        var names = InputFolder.names(folder).stream().filter(name -> !LITTER.matcher(name).matches()).toList();
        return names.stream().flatMap(name -> judge.apply(folder.resolve(name), names).stream());
    }

    /// @param lost true where the path, if it is a file, may be somebody's table
    private static Stray within(Path folder, Path path, boolean lost, String code, Object... details) {
        if (Files.isDirectory(path)) {
            return holdsTable(path).map(table -> Stray.lost(table, "input.too-deep", folder.toString()))
                    .orElseGet(() -> Stray.passedOver(path));
        }
        return lost ? Stray.lost(path, code, details) : Stray.passedOver(path);
    }

    /// The first file in a folder that may be somebody's table.
    private static Optional<Path> holdsTable(Path folder) {
        try (var found = Files.find(folder.toRealPath(), DEEP, (path, file) -> file.isRegularFile()
                && !LITTER.matcher(name(path)).matches() && TableName.mayBe(name(path)))) {
            return found.sorted().findFirst();
        } catch (IOException | UncheckedIOException e) {
            throw Problem.passing(Kind.INPUT, "input.unreadable", folder.toString());
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
