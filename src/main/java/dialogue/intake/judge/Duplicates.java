package dialogue.intake.judge;

import dialogue.finding.Place;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.row.SourceRow;
import dialogue.plan.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds what stands in the files of both parties, of whichever year: a report, a note, or all reports of a file in whatever order. What two
/// ministries write by themselves is never the same to the letter, and one party's file under the other's name would show it all the notes.
final class Duplicates {

    private final List<ComparedText> reports = new ArrayList<>();
    private final List<ComparedText> notes = new ArrayList<>();
    private final Map<String, Whole> files = new TreeMap<>();

    /// All reports of a file.
    private record Whole(Party party, long sum) {

        Whole plus(Whole more) {
            return new Whole(party, sum + more.sum);
        }
    }

    /// Adds a report.
    void add(SourceRow row) {
        var report = ComparedText.record(row);
        files.merge(row.place().file(), new Whole(report.party(), report.number()), Whole::plus);
        if (ComparedText.hasWords(row)) {
            reports.add(report);
        }
        ComparedText.note(row).ifPresent(notes::add);
    }

    void addAll(Duplicates other) {
        reports.addAll(other.reports);
        notes.addAll(other.notes);
        other.files.forEach((file, whole) -> files.merge(file, whole, Whole::plus));
    }

    /// Tells of each where the other one stands; of equal files not their reports too, and of equal reports not their notes.
    void tell(Findings findings) {
        var told = new HashSet<Place>();
        tell("party.equal-file", "", files(), told, findings);
        tell("party.equal-record", "", reports, told, findings);
        tell("party.equal-note", "note", notes, told, findings);
    }

    private List<ComparedText> files() {
        return files.entrySet().stream().map(file -> new ComparedText(file.getValue().sum(), file.getValue().party(),
                Place.of(file.getKey()))).toList();
    }

    private static void tell(String code, String column, List<ComparedText> prints, Set<Place> told,
            Findings findings) {
        var shared = shared(prints);
        var first = new EnumMap<Party, Map<Long, ComparedText>>(Party.class);
        shared.forEach(print -> first.computeIfAbsent(print.party(), _ -> new HashMap<>())
                .putIfAbsent(print.number(), print));
        for (var print : shared) {
            if (!told.contains(Place.of(print.place().file())) && told.add(print.place())) {
                findings.error(code, print.place().at(column), print.party(), other(print, first).where());
            }
        }
    }

    /// Those that stand with both parties. There are hundreds of thousands to look through and hardly ever one of them, so their numbers are sorted,
    /// which takes a tenth of the time that a map of them would.
    private static List<ComparedText> shared(List<ComparedText> prints) {
        var numbers = new EnumMap<Party, long[]>(Party.class);
        for (var party : Party.values()) {
            numbers.put(party,
                    prints.stream().filter(print -> print.party() == party).mapToLong(ComparedText::number).sorted()
                            .toArray());
        }
        return prints.stream().filter(print -> numbers.entrySet().stream()
                .anyMatch(other -> other.getKey() != print.party()
                        && Arrays.binarySearch(other.getValue(), print.number()) >= 0))
                .toList();
    }

    private static ComparedText other(ComparedText print, Map<Party, Map<Long, ComparedText>> first) {
        return first.entrySet().stream().filter(party -> party.getKey() != print.party())
                .flatMap(party -> Optional.ofNullable(party.getValue().get(print.number())).stream()).findFirst()
                .orElseThrow();
    }
}
