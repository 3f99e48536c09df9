package dialogue.intake.judge;

import dialogue.finding.Place;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.plan.Party;
import dialogue.review.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Files of one party of which one is most likely a copy of another, such as `korea (1).csv`: most of its records are on initiatives that the other one
/// reports on too. It is told once, and not a row.
final class CopiedFiles {

    private final Findings findings;
    private final Map<String, Set<String>> initiatives = new TreeMap<>();
    private final Map<Files, List<Twins>> copied = new TreeMap<>(
            Comparator.comparing(Files::copy).thenComparing(Files::first));

    private record Files(String first, String copy) {}

    /// Two reports on one initiative.
    private record Twins(JudgedRow<Report> first, JudgedRow<Report> copy) {

        boolean areEqual() {
            return first.value().flatMap(one -> copy.value().filter(other -> other.isLike(one))).isPresent();
        }
    }

    CopiedFiles(Findings findings) {
        this.findings = findings;
    }

    /// Refuses what stands in a copy too; where both say different things, both, but not the only one that both parties may read.
    ///
    /// @param groups the reports on each initiative
    /// @return the rows that nothing more is to be said of
    Set<JudgedRow<Report>> refuse(Collection<List<JudgedRow<Report>>> groups) {
        groups.forEach(group -> group
                .forEach(row -> initiatives.computeIfAbsent(file(row), _ -> new HashSet<>()).add(row.key())));
        groups.stream().filter(group -> group.size() > 1).forEach(this::add);
        return copied.entrySet().stream().filter(pair -> isCopy(pair.getKey(), pair.getValue()))
                .flatMap(pair -> refuse(pair.getKey(), pair.getValue()).stream()).collect(Collectors.toSet());
    }

    private static String file(JudgedRow<Report> row) {
        return row.place().file();
    }

    /// The file with the shortest name is taken for the first one.
    private void add(List<JudgedRow<Report>> group) {
        var first = group.stream().min(Comparator.comparingInt((JudgedRow<Report> row) -> file(row).length())
                .thenComparing(CopiedFiles::file)).orElseThrow();
        group.stream().filter(row -> !file(row).equals(file(first))).forEach(row -> copied
                .computeIfAbsent(new Files(file(first), file(row)), _ -> new ArrayList<>()).add(new Twins(first, row)));
    }

    private boolean isCopy(Files files, List<Twins> twins) {
        var fewest = Math.min(size(files.first()), size(files.copy()));
        return twins.size() > 1 && 2 * twins.size() > fewest;
    }

    private int size(String file) {
        return initiatives.getOrDefault(file, Set.of()).size();
    }

    private List<JudgedRow<Report>> refuse(Files files, List<Twins> twins) {
        var equal = twins.stream().filter(Twins::areEqual).count();
        Party party = twins.getFirst().copy().party();
        findings.error("key.copied-file", Place.of(files.copy()), party, files.first(),
                Integer.toString(twins.size()), Long.toString(equal));
        var refused = twins.stream().flatMap(pair -> pair.areEqual()
                ? List.of(pair.copy()).stream()
                : ReportCheck.losers(List.of(pair.first(), pair.copy())).stream()).toList();
        refused.forEach(JudgedRow::drop);
        return refused;
    }
}
