package dialogue.gate;

import dialogue.plan.Party;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Two inputs that say the same to one party and to both together; they differ in what the other one keeps to itself.
///
/// @param hider the party that keeps something to itself
/// @param year of the reviews in which they differ
record Pair(GateInput leftInput, GateInput rightInput, Party hider, int year, RandomGenerator random) {

    private static final List<Map.Entry<String, String>> FAULTS = List.of(Map.entry("status", "zzz"),
            Map.entry("updated_on", "29/04/2026"), Map.entry("updated_on", ""), Map.entry("initiative", "P9-99"),
            Map.entry("progress_en", "a\u0001b"), Map.entry("completed_on", "2025-03-03"),
            Map.entry("updated_on", "2027-01-01"), Map.entry("share", "jiont"),
            Map.entry("progress_fr", "x".repeat(70_000)), Map.entry("next_step_ko", "a " + ReportFile.DAMAGE),
            Map.entry("for_dialogue_en", "😀"), Map.entry("next_step_due", "June, we will withdraw"));

    /// The pair of a seed, whose secrets follow each other in turn.
    static Pair of(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var left = GateInput.random(random);
        var pair = new Pair(left, left.copy(), random.nextBoolean() ? Party.KOREA : Party.CANADA,
                2025 + random.nextInt(2), random);
        secret(seed).hide(pair);
        return pair;
    }

    static Secret secret(long seed) {
        return List.of(Secret.values()).get((int) (seed % Secret.values().length));
    }

    ReportFile left() {
        return leftInput.file(hider, year);
    }

    ReportFile right() {
        return rightInput.file(hider, year);
    }

    /// The first report of a kind in the left input; where neither input has one, both get it.
    Map<String, String> left(Predicate<Map<String, String>> kind) {
        return row(left(), kind);
    }

    /// The same in the right input.
    Map<String, String> right(Predicate<Map<String, String>> kind) {
        return row(right(), kind);
    }

    private Map<String, String> row(ReportFile file, Predicate<Map<String, String>> kind) {
        if (file.rows.stream().noneMatch(kind)) {
            var row = GateInput.report(random, hider, year, unreported());
            row.put("share", "");
            row.put("share", kind.test(row) ? "" : "own");
            left().rows.add(Secret.copy(row));
            right().rows.add(row);
        }
        return file.rows.stream().filter(kind).findFirst().orElseThrow();
    }

    /// Changes a report in both inputs.
    void both(Predicate<Map<String, String>> kind, Consumer<Map<String, String>> change) {
        var first = left(kind);
        var second = right(kind);
        change.accept(first);
        change.accept(second);
    }

    /// An initiative on which the party reports in neither input.
    String unreported() {
        return GateInput.INITIATIVES.stream()
                .filter(key -> leftInput.rows(hider, year).noneMatch(row -> row.get("initiative").equals(key))
                        && rightInput.rows(hider, year).noneMatch(row -> row.get("initiative").equals(key)))
                .findFirst().orElseGet(this::dropped);
    }

    private String dropped() {
        right().rows.removeLast();
        return left().rows.removeLast().get("initiative");
    }

    /// A report that the party keeps to itself.
    Map<String, String> ownReport(String initiative) {
        var row = GateInput.report(random, hider, year, initiative);
        row.put("share", "own");
        row.put("note", "Kept " + random.nextInt());
        return row;
    }

    /// The same report with a fault for which it is refused.
    Map<String, String> spoilt(Map<String, String> row) {
        var fault = pick(FAULTS);
        row.put(fault.getKey(), fault.getValue());
        return row;
    }

    <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
